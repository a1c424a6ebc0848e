package nl.schakel.gezinsplan.casus.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the family works on and who does what.
 *
 * @param versie what people agree with; goes up when the goals change after somebody agreed
 * @param vastgesteldeVersie the version that was fixed last; 0 before the first time
 * @param vaststellingen each time that it was fixed, in order
 */
public record Plan(
        List<Doel> doelen,
        List<Actie> acties,
        List<Akkoord> akkoorden,
        @Nullable LocalDate evaluatiedatum,
        int versie,
        int vastgesteldeVersie,
        List<Vaststelling> vaststellingen) {

    static final Plan LEEG = new Plan(List.of(), List.of(), List.of(), null, 1, 0, List.of());

    public Plan {
        doelen = List.copyOf(doelen);
        acties = List.copyOf(acties);
        akkoorden = List.copyOf(akkoorden);
        // A plan that was stored before agreed versions were kept has no list.
        vaststellingen = List.copyOf(Objects.requireNonNullElse(vaststellingen, List.of()));
    }

    public Optional<Doel> doel(UUID id) {
        return doelen.stream().filter(d -> d.id().equals(id)).findFirst();
    }

    public Optional<Actie> actie(UUID id) {
        return acties.stream().filter(a -> a.id().equals(id)).findFirst();
    }

    public Optional<Vaststelling> vaststelling(int planversie) {
        return vaststellingen.stream().filter(v -> v.planversie() == planversie).findFirst();
    }

    public long aantalVast() {
        return acties.stream().filter(a -> a.status() == ActieStatus.VAST).count();
    }

    public boolean isVastgesteld() {
        return vastgesteldeVersie == versie;
    }

    boolean heeftAkkoord(Gezinslid lid) {
        return akkoorden.stream().anyMatch(a -> a.gezinslidId().equals(lid.id()) && a.planversie() == versie);
    }

    Plan met(Doel doel) {
        return new Plan(
                Lijsten.met(doelen, doel, Doel::id), acties, akkoorden, evaluatiedatum, versie, vastgesteldeVersie, vaststellingen);
    }

    /** Who agreed, agreed with other goals than these. */
    Plan metAnderDoel(Doel doel) {
        boolean iemandZeiJa = akkoorden.stream().anyMatch(a -> a.planversie() == versie);
        int nieuw = iemandZeiJa || isVastgesteld() ? versie + 1 : versie;
        return new Plan(
                Lijsten.met(doelen, doel, Doel::id), acties, akkoorden, evaluatiedatum, nieuw, vastgesteldeVersie, vaststellingen);
    }

    Plan met(Actie actie) {
        return new Plan(
                doelen, Lijsten.met(acties, actie, Actie::id), akkoorden, evaluatiedatum, versie, vastgesteldeVersie, vaststellingen);
    }

    Plan met(Akkoord akkoord) {
        return new Plan(
                doelen, acties, Lijsten.met(akkoorden, akkoord, Akkoord::gezinslidId), evaluatiedatum, versie,
                vastgesteldeVersie, vaststellingen);
    }

    Plan metEvaluatie(LocalDate datum) {
        return new Plan(doelen, acties, akkoorden, datum, versie, vastgesteldeVersie, vaststellingen);
    }

    /** After a time without a plan nobody is bound by the agreement of then: everybody is asked once more. */
    Plan opnieuwGevraagd() {
        return new Plan(doelen, acties, akkoorden, evaluatiedatum, versie + 1, vastgesteldeVersie, vaststellingen);
    }

    Plan met(Vaststelling vaststelling) {
        List<Vaststelling> alle = Stream.concat(vaststellingen.stream(), Stream.of(vaststelling)).toList();
        return new Plan(doelen, acties, akkoorden, evaluatiedatum, versie, vaststelling.planversie(), alle);
    }
}
