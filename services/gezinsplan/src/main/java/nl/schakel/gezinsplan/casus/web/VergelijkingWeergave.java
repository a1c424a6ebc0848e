package nl.schakel.gezinsplan.casus.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.schakel.gezinsplan.casus.application.VersiesVergelijken.Vergelijking;
import nl.schakel.gezinsplan.casus.model.Planverschil;
import nl.schakel.gezinsplan.casus.model.Vaststelling;
import org.jspecify.annotations.Nullable;

/**
 * What is otherwise in a later plan than in an earlier one; empty when nothing is.
 *
 * @param tot absent for the plan as it is now
 */
record VergelijkingWeergave(Moment van, @Nullable Moment tot, List<Verschil> verschillen) {

    record Moment(int planversie, Instant op) {

        private static Moment van(Vaststelling vaststelling) {
            return new Moment(vaststelling.planversie(), vaststelling.op());
        }
    }

    /**
     * @param kop what happened, for above the texts
     * @param zin the same with the texts in it: says all by itself
     */
    record Verschil(
            Planverschil.Deel deel,
            Planverschil.Soort soort,
            @Nullable UUID onderdeelId,
            String kop,
            String zin,
            @Nullable String eerst,
            @Nullable String nu) {

        private static Verschil van(Planverschil v) {
            return new Verschil(v.deel(), v.soort(), v.onderdeelId(), v.kop(), v.zin(), v.eerst(), v.nu());
        }
    }

    static VergelijkingWeergave van(Vergelijking vergelijking) {
        return new VergelijkingWeergave(
                Moment.van(vergelijking.van()),
                vergelijking.tot() == null ? null : Moment.van(vergelijking.tot()),
                vergelijking.verschillen().stream().map(Verschil::van).toList());
    }
}
