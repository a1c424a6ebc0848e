package nl.schakel.gezinsplan.casus.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everybody who takes part, who of them coordinates, what the systems of their organisations told, and when they meet.
 *
 * @param zorgcoordinatorId a participant; coordinating is a role that is held beside one's own, so handing it over
 *     leaves the former holder what he or she was
 * @param berichten the newest of them, by time
 * @param overdrachten who was asked to coordinate, in order of asking
 * @param overleggen meetings, in order of planning
 */
public record Kring(
        List<Betrokkene> betrokkenen,
        @Nullable UUID zorgcoordinatorId,
        List<Partnerbericht> berichten,
        List<Overdracht> overdrachten,
        List<Overleg> overleggen) {

    static final Kring LEEG = new Kring(List.of(), null, List.of(), List.of(), List.of());

    /** What is older than these is read at the partner. */
    private static final int BERICHTEN = 50;

    public Kring {
        betrokkenen = List.copyOf(betrokkenen);
        // A casus that was stored before partners could tell us anything has no list.
        berichten = List.copyOf(Objects.requireNonNullElse(berichten, List.of()));
        // The same for one from before a plan could be handed over.
        overdrachten = List.copyOf(Objects.requireNonNullElse(overdrachten, List.of()));
        // And from before meetings were kept here.
        overleggen = List.copyOf(Objects.requireNonNullElse(overleggen, List.of()));
    }

    public Optional<Betrokkene> betrokkene(UUID id) {
        return betrokkenen.stream().filter(b -> b.id().equals(id)).findFirst();
    }

    public List<Betrokkene> actief(LocalDate dag) {
        return betrokkenen.stream().filter(b -> b.actiefOp(dag)).toList();
    }

    public Optional<Betrokkene> actief(String persoonId, LocalDate dag) {
        return actief(dag).stream()
                .filter(b -> b.persoon().id().equals(persoonId))
                .findFirst();
    }

    /** Absent when there never was one, and also when his or her participation has ended: then somebody must act. */
    public Optional<Betrokkene> zorgcoordinator(LocalDate dag) {
        return actief(dag).stream().filter(b -> b.id().equals(zorgcoordinatorId)).findFirst();
    }

    /** The role as others see it: coordinating goes before what somebody is beside it. */
    public Caserol caserol(Betrokkene betrokkene) {
        return betrokkene.id().equals(zorgcoordinatorId)
                ? Caserol.ZORGCOORDINATOR
                : betrokkene.deelname().caserol();
    }

    public Optional<Overdracht> overdracht(UUID id) {
        return overdrachten.stream().filter(o -> o.id().equals(id)).findFirst();
    }

    /** The question that waits for an answer. It ends by itself when the one who was asked takes part no longer. */
    public Optional<Overdracht> gevraagd(LocalDate dag) {
        return overdrachten.stream()
                .filter(o -> o.stand() == Overdracht.Stand.GEVRAAGD)
                .filter(o -> betrokkene(o.aanId()).filter(b -> b.actiefOp(dag)).isPresent())
                .findFirst();
    }

    public Optional<Overleg> overleg(UUID id) {
        return overleggen.stream().filter(o -> o.id().equals(id)).findFirst();
    }

    Optional<Betrokkene> nietAfgesloten(String persoonId) {
        return betrokkenen.stream()
                .filter(b -> b.afgeslotenOp() == null && b.persoon().id().equals(persoonId))
                .findFirst();
    }

    Kring met(Betrokkene betrokkene) {
        return new Kring(Lijsten.met(betrokkenen, betrokkene, Betrokkene::id), zorgcoordinatorId, berichten, overdrachten, overleggen);
    }

    Kring metZorgcoordinator(UUID betrokkeneId) {
        return new Kring(betrokkenen, betrokkeneId, berichten, overdrachten, overleggen);
    }

    /** What comes a second time, or is older than all that we keep, changes nothing. */
    Kring met(Partnerbericht bericht) {
        if (berichten.stream().anyMatch(b -> b.id().equals(bericht.id()))) {
            return this;
        }
        List<Partnerbericht> alle = Stream.concat(berichten.stream(), Stream.of(bericht))
                .sorted(Comparator.comparing(Partnerbericht::op))
                .toList();
        List<Partnerbericht> nieuwste = alle.subList(Math.max(0, alle.size() - BERICHTEN), alle.size());
        return new Kring(betrokkenen, zorgcoordinatorId, nieuwste, overdrachten, overleggen);
    }

    Kring met(Overdracht overdracht) {
        return new Kring(
                betrokkenen, zorgcoordinatorId, berichten, Lijsten.met(overdrachten, overdracht, Overdracht::id), overleggen);
    }

    Kring met(Overleg overleg) {
        return new Kring(
                betrokkenen, zorgcoordinatorId, berichten, overdrachten, Lijsten.met(overleggen, overleg, Overleg::id));
    }
}
