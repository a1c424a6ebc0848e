package nl.schakel.inzagelog.inzage.application;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import nl.schakel.inzagelog.inzage.model.Bronnen;
import nl.schakel.inzagelog.inzage.model.Naam;
import nl.schakel.inzagelog.inzage.model.Persoonsnamen;
import nl.schakel.inzagelog.inzage.model.Wieid;

/** Weet hoe iemand heet, of vraagt het aan de dienst waar die keek. Wat die nu niet zegt, vragen wij een volgende keer weer. */
public final class Naamgever {

    private final Persoonsnamen namen;
    private final Bronnen bronnen;

    public Naamgever(Persoonsnamen namen, Bronnen bronnen) {
        this.namen = namen;
        this.bronnen = bronnen;
    }

    /** @param bronVan bij welke dienst te vragen is wie iemand is */
    Map<Wieid, Naam> van(Collection<Wieid> wie, Map<Wieid, String> bronVan) {
        Map<Wieid, Naam> bekend = new HashMap<>(namen.zoek(wie));
        for (Wieid een : wie) {
            String bron = bronVan.get(een);
            if (!bekend.containsKey(een) && bron != null) {
                bronnen.wieIs(bron, een).ifPresent(naam -> {
                    namen.onthoud(een, naam);
                    bekend.put(een, naam);
                });
            }
        }
        return bekend;
    }
}
