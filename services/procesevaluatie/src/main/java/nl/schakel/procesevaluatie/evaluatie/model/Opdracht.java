package nl.schakel.procesevaluatie.evaluatie.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.schakel.procesevaluatie.evaluatie.model.Verbeteractie.Voortgang;
import nl.schakel.procesevaluatie.gedeeld.model.Handelende;
import nl.schakel.procesevaluatie.gedeeld.model.Persoon;
import nl.schakel.procesevaluatie.gedeeld.model.Casusdeelname;
import org.jspecify.annotations.Nullable;

/**
 * Wat iemand met een evaluatie wil. Waar {@code basis} staat, is dat de versie die de ander zag: is het onderdeel daarna
 * veranderd, dan botst het.
 */
public sealed interface Opdracht {

    Handelende door();

    /** @param deelnemerId voor het gezinslid dat kiest om mee te doen: hij is daarmee deelnemer */
    record GeefInstemming(Handelende door, Keuze keuze, Instant op, String deelnemerId, @Nullable Long basis) implements Opdracht {}

    record WijsGespreksleiderAan(Handelende door, Persoon wie, @Nullable Long basis) implements Opdracht {}

    record KiesMomenten(Handelende door, Map<String, Boolean> gekozen, @Nullable Long basis) implements Opdracht {}

    record VoegMomentToe(Handelende door, String momentId, LocalDate datum, String tekst) implements Opdracht {}

    /** Momenten uit gebeurtenissen die later binnenkwamen dan het voorstel. */
    record VulTijdlijnAan(Handelende door, List<Moment> momenten) implements Opdracht {}

    record NodigUit(
            Handelende door,
            String deelnemerId,
            String naam,
            @Nullable String organisatie,
            String waarom,
            Deelnemerrol rol,
            Deelnemer.Bereik bereik,
            Instant op) implements Opdracht {}

    record NodigOpnieuwUit(Handelende door, String deelnemerId, Instant op) implements Opdracht {}

    record SluitDeelnemerAf(Handelende door, String deelnemerId, @Nullable Long basis) implements Opdracht {}

    record ZegToe(Handelende door) implements Opdracht {}

    record MeldAf(Handelende door, @Nullable String reactie) implements Opdracht {}

    /** @param nieuweDeelnemerId voor een gezinslid dat nog geen deelnemer is */
    record LeverBijdrage(Handelende door, List<Antwoord> antwoorden, String nieuweDeelnemerId, Instant op) implements Opdracht {}

    record PlanBijeenkomst(Handelende door, Instant bijeenkomstOp, @Nullable Long basis) implements Opdracht {}

    record LegVerslagVast(Handelende door, List<Kantelpunt> kantelpunten) implements Opdracht {}

    record LegLeerpuntVast(Handelende door, String leerpuntId) implements Opdracht {}

    record SpreekVerbeteractieAf(Handelende door, String verbeteractieId, String wat, String eigenaar, LocalDate uiterlijk) implements Opdracht {}

    record WerkVerbeteractieBij(Handelende door, String verbeteractieId, Voortgang stand, @Nullable Long basis) implements Opdracht {}

    record TrekIn(Handelende door, String reden) implements Opdracht {}

    /** Wie bij het gezin hoort of ermee werkt, is veranderd. */
    record VerwerkDeelname(Handelende door, List<Casusdeelname> deelnames) implements Opdracht {}
}
