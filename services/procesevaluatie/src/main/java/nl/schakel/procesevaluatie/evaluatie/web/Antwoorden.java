package nl.schakel.procesevaluatie.evaluatie.web;

import java.util.function.Function;
import nl.schakel.access.Onderwerp;
import nl.schakel.procesevaluatie.evaluatie.application.Resultaat;
import nl.schakel.procesevaluatie.evaluatie.model.Weigering;
import nl.schakel.procesevaluatie.gedeeld.application.Vrager;
import nl.schakel.procesevaluatie.gedeeld.model.Sleutel;
import nl.schakel.rest.Antwoord;
import nl.schakel.rest.Botsing;
import nl.schakel.rest.GeenToegang;
import nl.schakel.rest.Geweigerd;
import nl.schakel.rest.IdempotencyKey;
import nl.schakel.rest.IfMatch;
import nl.schakel.rest.NietGevonden;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/** Van resultaat naar antwoord. */
final class Antwoorden {

    static final String BASIS = "/procesevaluatie/v1/evaluaties";
    private static final String NIET_GEVONDEN = "Deze evaluatie is er niet (meer).";

    private Antwoorden() {}

    static Vrager vrager(Onderwerp wie, @Nullable IdempotencyKey sleutel, @Nullable IfMatch basis) {
        return new Vrager(wie, sleutel == null ? new Sleutel.Geen() : new Sleutel.VanOpdracht(sleutel.waarde()), basis == null ? null : basis.versie());
    }

    static ResponseEntity<EvaluatieWeergave> van(Resultaat resultaat) {
        return van(resultaat, weergave -> weergave);
    }

    /** @param deel het onderdeel dat bij een botsing wordt getoond zoals het nu is */
    static ResponseEntity<EvaluatieWeergave> van(Resultaat resultaat, Function<EvaluatieWeergave, @Nullable Object> deel) {
        var weergave = weergave(resultaat, deel);
        return Antwoord.met(weergave.versie(), weergave);
    }

    static ResponseEntity<EvaluatieWeergave> nieuw(Resultaat resultaat) {
        var weergave = weergave(resultaat, w -> w);
        return Antwoord.nieuw(BASIS + "/" + weergave.id(), weergave.versie(), weergave);
    }

    private static EvaluatieWeergave weergave(Resultaat resultaat, Function<EvaluatieWeergave, @Nullable Object> deel) {
        return switch (resultaat) {
            case Resultaat.Gelukt(var beeld) -> EvaluatieWeergave.van(beeld);
            case Resultaat.GeenToegang(var zin) -> throw new GeenToegang(zin);
            case Resultaat.NietGevonden n -> throw new NietGevonden(NIET_GEVONDEN);
            case Resultaat.NietBegonnen(var weigering) -> throw Geweigerd.om(weigering, weigering.zin());
            case Resultaat.Geweigerd(Weigering.OnderdeelOntbreekt ontbreekt, var nu) -> throw new NietGevonden(ontbreekt.zin());
            case Resultaat.Geweigerd(Weigering.DeelGewijzigd(var versie), var nu) -> throw botsing(versie, deel.apply(EvaluatieWeergave.van(nu)));
            case Resultaat.Geweigerd(var weigering, var nu) -> throw Geweigerd.om(weigering, weigering.zin());
        };
    }

    /** Wat er was en nu weg is, laten wij als leeg zien. */
    private static Botsing botsing(long versie, @Nullable Object huidig) {
        return new Botsing(versie, huidig == null ? "" : huidig);
    }
}
