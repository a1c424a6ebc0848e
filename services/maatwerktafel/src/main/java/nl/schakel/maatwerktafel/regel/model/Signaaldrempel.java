package nl.schakel.maatwerktafel.regel.model;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import nl.schakel.maatwerktafel.regel.model.Beleidssignaal.Stap;

/**
 * Wanneer het genoeg is: {@code aantal} verzoeken in twaalf maanden over één regel. Verzoeken van vóór het vorige
 * antwoord tellen niet opnieuw.
 */
public record Signaaldrempel(int aantal) {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    public Signaaldrempel {
        if (aantal < 1) {
            throw new IllegalArgumentException("Een signaal vraagt minstens één verzoek");
        }
    }

    /** @param eerder signals on this rule, newest first */
    public boolean bereikt(Regel regel, List<Beleidssignaal> eerder, LocalDate vandaag) {
        if (eerder.isEmpty()) {
            return regel.aantalVerzoeken(vandaag) >= aantal;
        }
        Beleidssignaal laatste = eerder.getFirst();
        return laatste.antwoord().map(antwoord -> na(antwoord, regel, vandaag) >= aantal).orElse(false);
    }

    private static int na(Stap antwoord, Regel regel, LocalDate vandaag) {
        return regel.aantalVerzoekenNa(LocalDate.ofInstant(antwoord.op(), ZONE), vandaag);
    }
}
