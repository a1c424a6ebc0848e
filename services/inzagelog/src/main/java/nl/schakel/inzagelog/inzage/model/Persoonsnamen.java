package nl.schakel.inzagelog.inzage.model;

import java.util.Collection;
import java.util.Map;

/** De namen die wij al weten. Een id kan bij elke organisatie een andere naam hebben. */
public interface Persoonsnamen {

    Map<Wieid, Naam> zoek(Collection<Wieid> wie);

    void onthoud(Wieid wie, Naam naam);
}
