package nl.schakel.maatwerktafel.gedeeld.invoer;

import java.util.List;
import java.util.function.Function;
import nl.schakel.maatwerktafel.gedeeld.application.Resultaat;
import nl.schakel.maatwerktafel.gedeeld.model.Gebrek;
import nl.schakel.maatwerktafel.gedeeld.model.NietVolledig;
import nl.schakel.maatwerktafel.gedeeld.model.Versieconflict;
import nl.schakel.maatwerktafel.gedeeld.model.Weigering;
import nl.schakel.rest.Botsing;
import nl.schakel.rest.GeenToegang;
import nl.schakel.rest.Geweigerd;
import nl.schakel.rest.NietGevonden;
import nl.schakel.rest.OngeldigeInvoer;
import nl.schakel.rest.Veldfout;

/** How every outcome becomes an answer. */
public final class Antwoorden {

    private static final String ONBEKEND = "Dit bestaat niet (meer).";

    private Antwoorden() {}

    /** For what knows no parts that two people may change. */
    public static <T> T waarde(Resultaat<T> resultaat) {
        return waarde(resultaat, deel -> deel);
    }

    /** @param deel the JSON form of a part, for when someone else changed it */
    public static <T> T waarde(Resultaat<T> resultaat, Function<Object, Object> deel) {
        return switch (resultaat) {
            case Resultaat.Gelukt<T>(T waarde) -> waarde;
            case Resultaat.GeenToegang<T>(String reden) -> throw new GeenToegang(reden);
            case Resultaat.NietGevonden<T>() -> throw new NietGevonden(ONBEKEND);
            case Resultaat.Geweigerd<T>(Weigering reden) -> throw fout(reden, deel);
        };
    }

    private static RuntimeException fout(Weigering weigering, Function<Object, Object> deel) {
        return switch (weigering) {
            case Versieconflict conflict -> new Botsing(conflict.huidigeVersie(), deel.apply(conflict.huidig()));
            case NietVolledig(var gebreken) -> new OngeldigeInvoer(veldfouten(gebreken));
            default -> Geweigerd.om(weigering, weigering.zin());
        };
    }

    private static List<Veldfout> veldfouten(List<Gebrek> gebreken) {
        return gebreken.stream().map(g -> new Veldfout(g.veld(), g.code(), g.zin())).toList();
    }
}
