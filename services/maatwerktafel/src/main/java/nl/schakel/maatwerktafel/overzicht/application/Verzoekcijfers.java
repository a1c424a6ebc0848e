package nl.schakel.maatwerktafel.overzicht.application;

import java.time.Instant;
import java.util.List;
import nl.schakel.maatwerktafel.overzicht.model.Cijfer;

/** The filed requests as numbers. */
public interface Verzoekcijfers {

    List<Cijfer> ingediendVanaf(Instant moment);
}
