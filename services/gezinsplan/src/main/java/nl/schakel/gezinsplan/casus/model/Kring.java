package nl.schakel.gezinsplan.casus.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everybody who takes part, and who of them coordinates.
 *
 * @param zorgcoordinatorId a participant; coordinating is a role that is held beside one's own, so handing it over
 *     leaves the former holder what he or she was
 */
public record Kring(List<Betrokkene> betrokkenen, @Nullable UUID zorgcoordinatorId) {

    public Kring {
        betrokkenen = List.copyOf(betrokkenen);
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

    Optional<Betrokkene> nietAfgesloten(String persoonId) {
        return betrokkenen.stream()
                .filter(b -> b.afgeslotenOp() == null && b.persoon().id().equals(persoonId))
                .findFirst();
    }

    Kring met(Betrokkene betrokkene) {
        return new Kring(Lijsten.met(betrokkenen, betrokkene, Betrokkene::id), zorgcoordinatorId);
    }

    Kring metZorgcoordinator(UUID betrokkeneId) {
        return new Kring(betrokkenen, betrokkeneId);
    }
}
