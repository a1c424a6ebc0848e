package nl.schakel.gezinsplan.casus.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.gezinsplan.casus.application.Gezien;
import nl.schakel.gezinsplan.casus.application.Versie;
import nl.schakel.gezinsplan.casus.model.Actie;
import nl.schakel.gezinsplan.casus.model.Betrokkene;
import nl.schakel.gezinsplan.casus.model.Caserol;
import nl.schakel.gezinsplan.casus.model.Doel;
import nl.schakel.gezinsplan.casus.model.Kring;
import nl.schakel.gezinsplan.casus.model.Planinhoud;
import org.jspecify.annotations.Nullable;

/** The plan as it was when it was fixed, as far as this person may see it. */
record VersieWeergave(
        VersieKop versie,
        List<WensWeergave> wensen,
        List<DoelWeergave> doelen,
        List<ActieWeergave> losseActies,
        List<Deelnemer> betrokkenen,
        @Nullable LocalDate evaluatiedatum) {

    record Deelnemer(UUID id, PersoonWeergave persoon, Caserol caserol) {

        private static Deelnemer van(Betrokkene betrokkene, Kring kring) {
            return new Deelnemer(betrokkene.id(), PersoonWeergave.van(betrokkene.persoon()), kring.caserol(betrokkene));
        }
    }

    static VersieWeergave van(Versie versie) {
        Gezien gezien = versie.gezien();
        Planinhoud inhoud = gezien.inhoud();
        var leesbaar = inhoud.doelen().stream().map(Doel::id).collect(Collectors.toSet());
        return new VersieWeergave(
                VersieKop.van(versie),
                inhoud.wensen().stream().map(WensWeergave::van).toList(),
                doelen(gezien),
                acties(gezien, a -> a.doelId() == null || !leesbaar.contains(a.doelId())),
                inhoud.betrokkenen().stream().map(b -> Deelnemer.van(b, inhoud.kring())).toList(),
                inhoud.evaluatiedatum());
    }

    private static List<DoelWeergave> doelen(Gezien gezien) {
        Stream<DoelWeergave> leest = gezien.inhoud().doelen().stream()
                .map(d -> DoelWeergave.van(d, acties(gezien, a -> d.id().equals(a.doelId())), false));
        return Stream.concat(leest, gezien.weetDat().stream().map(DoelWeergave::alleenDat))
                .sorted(Comparator.comparing(DoelWeergave::nummer))
                .toList();
    }

    private static List<ActieWeergave> acties(Gezien gezien, Predicate<Actie> welke) {
        return gezien.inhoud().acties().stream()
                .filter(welke)
                .map(a -> ActieWeergave.van(a, gezien.zicht().zietBesluiten(), null))
                .toList();
    }
}
