package nl.schakel.gezinsplan.casus.model;

import static nl.schakel.gezinsplan.casus.model.Planverschil.andereWoorden;
import static nl.schakel.gezinsplan.casus.model.Planverschil.anders;
import static nl.schakel.gezinsplan.casus.model.Planverschil.citaat;
import static nl.schakel.gezinsplan.casus.model.Planverschil.erbij;
import static nl.schakel.gezinsplan.casus.model.Planverschil.melding;
import static nl.schakel.gezinsplan.casus.model.Planverschil.weg;

import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.schakel.gezinsplan.casus.model.Planverschil.Deel;
import nl.schakel.gezinsplan.casus.model.Planverschil.Soort;

/** What became of an action between two plans. */
final class Actievergelijking {

    private Actievergelijking() {}

    static Stream<Planverschil> van(Paar<Actie> paar) {
        return paar.als(
                nu -> Stream.concat(
                        Stream.of(erbij(Deel.ACTIE, nu.id(), actieVan(nu), nu.wat())),
                        nu.status() == ActieStatus.OPEN ? Stream.empty() : Stream.of(stand(nu))),
                (was, nu) -> Stream.of(woorden(was, nu), wie(was, nu), wanneer(was, nu), status(was, nu)).flatMap(Function.identity()),
                was -> Stream.of(weg(Deel.ACTIE, was.id(), actieVan(was), was.wat())));
    }

    private static Stream<Planverschil> woorden(Actie was, Actie nu) {
        return was.wat().equals(nu.wat())
                ? Stream.empty()
                : Stream.of(andereWoorden(
                        Deel.ACTIE, nu.id(), "De actie van " + doener(nu) + " heeft andere woorden.", was.wat(), nu.wat()));
    }

    private static Stream<Planverschil> wie(Actie was, Actie nu) {
        return doener(was).equals(doener(nu))
                ? Stream.empty()
                : Stream.of(anders(Deel.ACTIE, nu.id(), "Iemand anders doet " + deActie(nu) + ".", doener(was), doener(nu)));
    }

    private static Stream<Planverschil> wanneer(Actie was, Actie nu) {
        return Objects.equals(was.uiterlijk(), nu.uiterlijk())
                ? Stream.empty()
                : Stream.of(anders(
                        Deel.ACTIE, nu.id(), hoofdletter(deActie(nu)) + " heeft een andere dag.",
                        Planvergelijking.dag(was.uiterlijk()), Planvergelijking.dag(nu.uiterlijk())));
    }

    private static Stream<Planverschil> status(Actie was, Actie nu) {
        if (was.status() == nu.status()) {
            return Stream.empty();
        }
        boolean los = was.status() == ActieStatus.VAST && nu.status().loopt();
        return Stream.of(los ? gebeurd(nu, hoofdletter(deActie(nu)) + " zit niet meer vast.") : stand(nu));
    }

    private static Planverschil stand(Actie actie) {
        String deActie = hoofdletter(deActie(actie));
        return gebeurd(actie, switch (actie.status()) {
            case OPEN -> deActie + " is weer nog te doen.";
            case BEZIG -> doener(actie) + " begon met " + deActie(actie) + ".";
            case KLAAR -> doener(actie) + " rondde " + deActie(actie) + " af.";
            case NIET_GELUKT -> deActie + " is niet gelukt." + reden(actie);
            case VAST -> deActie + " zit vast." + actie.openBlokkade().map(b -> " Waarop: " + citaat(b.omschrijving())).orElse("");
        });
    }

    private static String reden(Actie actie) {
        return actie.nietGeluktReden() == null ? "" : " Wat zat ertussen: " + citaat(actie.nietGeluktReden());
    }

    private static Planverschil gebeurd(Actie actie, String zin) {
        return melding(Deel.ACTIE, Soort.ANDERS, actie.id(), zin);
    }

    private static String actieVan(Actie actie) {
        return "een actie van " + doener(actie);
    }

    private static String doener(Actie actie) {
        return actie.verantwoordelijke().naam();
    }

    private static String deActie(Actie actie) {
        return "de actie ‘" + actie.wat().replaceFirst("\\.$", "") + "’";
    }

    private static String hoofdletter(String zin) {
        return Character.toUpperCase(zin.charAt(0)) + zin.substring(1);
    }
}
