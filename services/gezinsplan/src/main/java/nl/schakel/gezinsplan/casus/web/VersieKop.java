package nl.schakel.gezinsplan.casus.web;

import java.time.Instant;
import java.util.List;
import nl.schakel.gezinsplan.casus.application.Versie;
import nl.schakel.gezinsplan.casus.application.Zicht;
import nl.schakel.gezinsplan.casus.model.Gegevenscategorie;
import nl.schakel.gezinsplan.casus.model.Planinhoud;
import nl.schakel.gezinsplan.casus.model.Planinhoud.Stem;
import nl.schakel.gezinsplan.casus.model.Vaststelling;
import org.jspecify.annotations.Nullable;

/**
 * A plan that was fixed.
 *
 * @param door who fixed it; for who reads the plan as a whole
 * @param akkoorden what each said of it; the same
 */
record VersieKop(int planversie, Instant op, @Nullable PersoonWeergave door, List<AkkoordWeergave> akkoorden) {

    static VersieKop van(Versie versie) {
        Vaststelling v = versie.vaststelling();
        Planinhoud inhoud = versie.gezien().inhoud();
        return new VersieKop(
                v.planversie(), v.op(), door(v, versie.gezien().zicht()),
                inhoud.stemmen().stream().map(s -> akkoord(s, v.planversie())).toList());
    }

    static @Nullable PersoonWeergave door(Vaststelling vaststelling, Zicht zicht) {
        return zicht.ziet(Gegevenscategorie.PLAN) ? PersoonWeergave.van(vaststelling.door()) : null;
    }

    private static AkkoordWeergave akkoord(Stem stem, int planversie) {
        return new AkkoordWeergave(stem.gezinslidId(), stem.naam(), stem.op(), planversie, stem.redenGeen());
    }
}
