package nl.schakel.maatwerktafel.toegang.model;

import java.util.List;
import nl.schakel.maatwerktafel.gedeeld.model.Deelnemer;

/**
 * De deelnames aan één casus: onze kopie van wat het gezinsplan daarover vertelt.
 *
 * @param volgnummer the sequence of the record that this copy comes from; later ones are greater as text
 */
public record Casustoegang(String casusId, List<Deelnemer> deelnemers, String volgnummer) {

    public Casustoegang {
        deelnemers = List.copyOf(deelnemers);
    }
}
