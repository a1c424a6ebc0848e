package nl.schakel.maatwerktafel.verzoek.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.schakel.maatwerktafel.gedeeld.model.Deelnemer;
import nl.schakel.maatwerktafel.gedeeld.model.Door;
import nl.schakel.maatwerktafel.gedeeld.model.Persoon;
import org.jspecify.annotations.Nullable;

/** Wat er met een verzoek gedaan kan worden. {@code basis} is the version that the doer last saw. */
public sealed interface VerzoekOpdracht {

    Door door();

    /** @param deelnemers who takes part in the case; absent while the plan has not told yet */
    record MaakConcept(
            VerzoekId id, Herkomst herkomst, Persoon indiener, Formulier formulier, boolean wachtOpPlan,
            @Nullable List<Deelnemer> deelnemers, Door door) implements VerzoekOpdracht {}

    record VulVooruit(Plangegevens gegevens, Door door) implements VerzoekOpdracht {}

    /** The plan does not know this action (any more): there is nothing to fill in. */
    record WachtNietLanger(Door door) implements VerzoekOpdracht {}

    record WijzigFormulier(Formulier formulier, long basis, Door door) implements VerzoekOpdracht {}

    record DienIn(LocalDate beslisUiterlijk, @Nullable Long basis, Door door, Instant op) implements VerzoekOpdracht {}

    record StelVraag(String vraagId, String tekst, Door door, Instant op) implements VerzoekOpdracht {}

    record BeantwoordVraag(String vraagId, String tekst, @Nullable Long basis, Door door, Instant op) implements VerzoekOpdracht {}

    record Agendeer(Agendapunt punt, Door door) implements VerzoekOpdracht {}

    record SchrijfOntwerpbesluit(Besluitinhoud inhoud, @Nullable Long basis, Door door, Instant op) implements VerzoekOpdracht {}

    /** @param bezwaarTot last day to object if this decision is a beschikking */
    record NeemBesluit(
            Besluitinhoud inhoud, LocalDate bezwaarTot, String precedentId, @Nullable Long basis,
            Door door, Instant op, LocalDate vandaag) implements VerzoekOpdracht {}

    record TrekIn(String reden, Door door, Instant op) implements VerzoekOpdracht {}

    /** The action in the plan is not stuck any more, by a decision or by something else. */
    record MeldBlokkadeOpgeheven(Door door, Instant op) implements VerzoekOpdracht {}

    record WerkToegangBij(List<Deelnemer> deelnemers, Door door) implements VerzoekOpdracht {}
}
