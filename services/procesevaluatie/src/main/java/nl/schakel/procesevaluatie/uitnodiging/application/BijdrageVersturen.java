package nl.schakel.procesevaluatie.uitnodiging.application;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.schakel.procesevaluatie.evaluatie.model.Antwoord;
import nl.schakel.procesevaluatie.evaluatie.model.Opdracht.LeverBijdrage;
import nl.schakel.procesevaluatie.evaluatie.model.Vraag;
import nl.schakel.procesevaluatie.gedeeld.model.Sleutel;
import nl.schakel.procesevaluatie.toegang.model.Handeling;

/** De genodigde verstuurt wat hij bewaarde. Daarna is de link op. */
public final class BijdrageVersturen {

    private final Gastopdracht gasten;
    private final Clock klok;

    public BijdrageVersturen(Gastopdracht gasten, Clock klok) {
        this.gasten = gasten;
        this.klok = klok;
    }

    public GastResultaat voerUit(String sessie, Sleutel sleutel) {
        var genodigde = gasten.genodigde(sessie);
        if (genodigde.isEmpty()) {
            return new GastResultaat.GeenSessie();
        }
        var wie = genodigde.get();
        var antwoorden = antwoorden(wie.uitnodiging().concept());
        if (antwoorden.isEmpty() && Genodigde.open(wie.evaluatie(), wie.deelnemer())) {
            return new GastResultaat.NietsGeantwoord();
        }
        var nu = klok.instant();
        var resultaat = gasten.voerUit(wie, Handeling.BIJDRAGEN, sleutel,
                door -> new LeverBijdrage(door, antwoorden, wie.deelnemer().id(), nu));
        if (resultaat instanceof GastResultaat.Gelukt) {
            gasten.wisConcept(wie);
        }
        return resultaat;
    }

    private static List<Antwoord> antwoorden(Map<String, String> concept) {
        return Arrays.stream(Vraag.values())
                .filter(v -> !concept.getOrDefault(v.name(), "").isBlank())
                .map(v -> new Antwoord(v, concept.getOrDefault(v.name(), "")))
                .toList();
    }
}
