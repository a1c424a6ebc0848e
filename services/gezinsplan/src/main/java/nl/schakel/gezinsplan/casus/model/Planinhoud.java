package nl.schakel.gezinsplan.casus.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a plan says: all that people agree with, and nothing that is kept beside it, such as the notes of professionals.
 *
 * @param versie of the plan
 * @param stemmen who agreed with this version, and who did not
 * @param betrokkenen whose access was not stopped, on the terms of then
 */
public record Planinhoud(
        int versie,
        List<Wens> wensen,
        List<Doel> doelen,
        List<Actie> acties,
        List<Stem> stemmen,
        List<Betrokkene> betrokkenen,
        @Nullable UUID zorgcoordinatorId,
        @Nullable LocalDate evaluatiedatum) {

    /** @param redenGeen why there is no agreement; absent when there is */
    public record Stem(UUID gezinslidId, String naam, @Nullable String redenGeen, Instant op) {}

    public Planinhoud {
        wensen = List.copyOf(wensen);
        doelen = List.copyOf(doelen);
        acties = List.copyOf(acties);
        stemmen = List.copyOf(stemmen);
        betrokkenen = List.copyOf(betrokkenen);
    }

    public static Planinhoud van(Casus casus) {
        Plan plan = casus.plan();
        return new Planinhoud(
                plan.versie(),
                casus.gezin().wensen(),
                plan.doelen().stream().map(Doel::zonderWerkaantekening).toList(),
                plan.acties(),
                plan.akkoorden().stream()
                        .filter(a -> a.planversie() == plan.versie())
                        .map(a -> stem(a, casus.gezin()))
                        .toList(),
                casus.kring().betrokkenen().stream().filter(b -> b.afgeslotenOp() == null).toList(),
                casus.kring().zorgcoordinatorId(),
                plan.evaluatiedatum());
    }

    /** Who takes part on that day. */
    public Kring kring() {
        return new Kring(betrokkenen, zorgcoordinatorId, List.of(), List.of(), List.of());
    }

    Optional<Betrokkene> zorgcoordinator() {
        return betrokkenen.stream().filter(b -> b.id().equals(zorgcoordinatorId)).findFirst();
    }

    private static Stem stem(Akkoord akkoord, Gezin gezin) {
        String naam = gezin.lid(akkoord.gezinslidId()).map(Gezinslid::naam).orElse("");
        return new Stem(akkoord.gezinslidId(), naam, akkoord.redenGeen(), akkoord.op());
    }
}
