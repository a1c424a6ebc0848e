package nl.schakel.inzagelog.inzage.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.schakel.inzagelog.inzage.application.Inzagebeeld;
import nl.schakel.inzagelog.inzage.model.Dagregel;
import nl.schakel.inzagelog.inzage.model.Handelingen;
import nl.schakel.inzagelog.inzage.model.Naam;
import nl.schakel.inzagelog.inzage.model.Reden;
import nl.schakel.inzagelog.inzage.model.Wieid;
import org.jspecify.annotations.Nullable;

/**
 * Wat één mens op één dag deed.
 *
 * @param soort een mens, of een programma van Schakel zelf
 * @param naam ontbreekt zolang wij die niet weten
 * @param wat wat die deed, of wilde doen, in één zin
 * @param waarom waarom het mocht, of waarom niet, in één zin
 * @param aantal hoe vaak
 */
record InzageWeergave(
        LocalDate dag,
        Soort soort,
        @Nullable String persoonId,
        @Nullable String naam,
        @Nullable String organisatie,
        boolean gezin,
        String wat,
        String waarom,
        boolean tegengehouden,
        int aantal,
        Instant eersteOp,
        Instant laatsteOp) {

    enum Soort {
        MENS,
        SCHAKEL
    }

    static InzageWeergave van(Dagregel regel, Map<Wieid, Naam> namen) {
        boolean dienst = regel.eerste().wie().isDienst();
        Naam naam = namen.get(regel.wie());
        return new InzageWeergave(
                regel.dag(),
                dienst ? Soort.SCHAKEL : Soort.MENS,
                dienst ? null : regel.wie().persoonId(),
                dienst || naam == null ? null : naam.naam(),
                dienst || naam == null ? null : naam.organisatie(),
                regel.eerste().isGezin(),
                Handelingen.zin(regel.handelingen(), regel.toegestaan()),
                Reden.van(regel.eerste()),
                !regel.toegestaan(),
                regel.aantal(),
                regel.vroegste(),
                regel.laatste());
    }

    /**
     * Wie er in deze tijd voorkomt, en hoe vaak iemand werd tegengehouden.
     *
     * @param mensen hoeveel mensen van buiten het gezin iets zagen of deden
     */
    record Overzicht(LocalDate van, LocalDate tot, int mensen, int tegengehouden, List<Persoon> wie) {

        record Persoon(String persoonId, @Nullable String naam) {}

        static Overzicht van(Inzagebeeld beeld, LocalDate van, LocalDate tot) {
            List<Persoon> wie = beeld.wie().stream()
                    .map(w -> new Persoon(w.persoonId(), beeld.namen().containsKey(w) ? beeld.namen().get(w).naam() : null))
                    .distinct()
                    .toList();
            return new Overzicht(van, tot, beeld.samenvatting().mensen(), beeld.samenvatting().tegengehouden(), wie);
        }
    }
}
