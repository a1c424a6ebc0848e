package nl.schakel.gezinsplan.casus.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.schakel.access.Onderwerp;
import nl.schakel.gezinsplan.casus.application.Versiekast.Bewaard;
import nl.schakel.gezinsplan.casus.model.Casus;
import nl.schakel.gezinsplan.casus.model.CasusId;
import nl.schakel.gezinsplan.casus.model.Door;
import nl.schakel.gezinsplan.casus.model.Planinhoud;
import nl.schakel.gezinsplan.casus.model.Planvergelijking;
import nl.schakel.gezinsplan.casus.model.Planverschil;
import nl.schakel.gezinsplan.casus.model.Vaststelling;
import org.jspecify.annotations.Nullable;

/**
 * What changed between two versions of the plan, or between one and the plan as it is now. Both are looked at through the same eyes,
 * which see no more than is in view in either: else what one was shown later would seem to have come later.
 */
public final class VersiesVergelijken {

    private final Versiekast kast;
    private final Toegang toegang;
    private final Clock klok;

    public VersiesVergelijken(Versiekast kast, Toegang toegang, Clock klok) {
        this.kast = kast;
        this.toegang = toegang;
        this.klok = klok;
    }

    /** @param tot absent for the plan as it is now */
    public Versievondst<Vergelijking> voerUit(Onderwerp wie, CasusId id, int van, @Nullable Integer tot) {
        return kast.open(wie, id, casus -> vergelijk(wie, casus, van, tot));
    }

    private Optional<Vergelijking> vergelijk(Onderwerp wie, Casus casus, int van, @Nullable Integer tot) {
        List<Vaststelling> gevraagd = casus.plan().vaststellingen().stream()
                .filter(v -> v.planversie() == van || tot != null && v.planversie() == tot)
                .toList();
        List<Bewaard> gevonden = kast.bewaard(wie, casus, gevraagd);
        Optional<Bewaard> oud = versie(gevonden, van);
        return tot == null
                ? oud.map(o -> metNu(o, casus, toegang.zicht(wie, casus)))
                : oud.flatMap(o -> versie(gevonden, tot).map(n -> vergelijking(o, n)));
    }

    private static Optional<Bewaard> versie(List<Bewaard> gevonden, int planversie) {
        return gevonden.stream().filter(b -> b.vaststelling().planversie() == planversie).findFirst();
    }

    private static Vergelijking vergelijking(Bewaard oud, Bewaard nieuw) {
        Zicht beide = oud.zicht().hoogstens(nieuw.zicht());
        return vergelijking(oud.vaststelling(), nieuw.vaststelling(), oud.door(beide), nieuw.door(beide));
    }

    private Vergelijking metNu(Bewaard oud, Casus casus, Zicht zichtNu) {
        Zicht beide = oud.zicht().hoogstens(zichtNu);
        LocalDate vandaag = LocalDate.ofInstant(klok.instant(), Door.HIER);
        Gezien nu = Gezien.van(Planinhoud.van(casus), beide, vandaag);
        return vergelijking(oud.vaststelling(), null, oud.door(beide), nu);
    }

    private static Vergelijking vergelijking(Vaststelling van, @Nullable Vaststelling tot, Gezien oud, Gezien nieuw) {
        List<Planverschil> verschillen = Planvergelijking.van(oud.vergelijkbaarMet(nieuw), nieuw.vergelijkbaarMet(oud));
        return new Vergelijking(van, tot, oud.zicht(), verschillen);
    }

    /** @param tot absent for the plan as it is now */
    public record Vergelijking(Vaststelling van, @Nullable Vaststelling tot, Zicht zicht, List<Planverschil> verschillen) {

        public Vergelijking {
            verschillen = List.copyOf(verschillen);
        }
    }
}
