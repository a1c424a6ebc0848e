package nl.schakel.gezinsplan.casus.model;

import static nl.schakel.gezinsplan.casus.model.Planverschil.andereWoorden;
import static nl.schakel.gezinsplan.casus.model.Planverschil.anders;
import static nl.schakel.gezinsplan.casus.model.Planverschil.citaat;
import static nl.schakel.gezinsplan.casus.model.Planverschil.erbij;
import static nl.schakel.gezinsplan.casus.model.Planverschil.melding;
import static nl.schakel.gezinsplan.casus.model.Planverschil.weg;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.schakel.gezinsplan.casus.model.Planinhoud.Stem;
import nl.schakel.gezinsplan.casus.model.Planverschil.Deel;
import nl.schakel.gezinsplan.casus.model.Planverschil.Soort;
import org.jspecify.annotations.Nullable;

/** Two plans of one family, in words that everybody in it reads. The same two always give the same, in the same order. */
public final class Planvergelijking {

    private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.of("nl"));

    private Planvergelijking() {}

    /** @param was the older one */
    public static List<Planverschil> van(Planinhoud was, Planinhoud nu) {
        return Stream.of(
                        Paar.van(was.wensen(), nu.wensen(), Wens::id).flatMap(Planvergelijking::wens),
                        Paar.van(was.doelen(), nu.doelen(), Doel::id).flatMap(Planvergelijking::doel),
                        Paar.van(was.acties(), nu.acties(), Actie::id).flatMap(Actievergelijking::van),
                        Paar.van(was.betrokkenen(), nu.betrokkenen(), b -> b.persoon().id()).flatMap(Planvergelijking::mens),
                        zorgcoordinator(naamZorgcoordinator(was), naamZorgcoordinator(nu)),
                        Paar.van(was.stemmen(), nu.stemmen(), Stem::gezinslidId).flatMap(Planvergelijking::stem),
                        terugkijken(dag(was.evaluatiedatum()), dag(nu.evaluatiedatum())))
                .flatMap(Function.identity())
                .toList();
    }

    static String dag(@Nullable LocalDate datum) {
        return datum == null ? "nog geen dag" : DAG.format(datum);
    }

    private static Stream<Planverschil> wens(Paar<Wens> paar) {
        return paar.als(
                nu -> Stream.of(erbij(Deel.WENS, nu.id(), wensVan(nu), nu.tekst())),
                (was, nu) -> was.tekst().equals(nu.tekst())
                        ? Stream.empty()
                        : Stream.of(andereWoorden(
                                Deel.WENS, nu.id(), "De wens van " + nu.van().naam() + " heeft een andere zin.", was.tekst(), nu.tekst())),
                was -> Stream.of(weg(Deel.WENS, was.id(), wensVan(was), was.tekst())));
    }

    private static String wensVan(Wens wens) {
        return "de wens van " + wens.van().naam();
    }

    private static Stream<Planverschil> doel(Paar<Doel> paar) {
        return paar.als(
                nu -> Stream.of(erbij(Deel.DOEL, nu.id(), "doel " + nu.nummer(), nu.zin())),
                (was, nu) -> Stream.of(zin(was, nu), leefgebied(was, nu), cijfer(was, nu)).flatMap(Function.identity()),
                was -> Stream.of(weg(Deel.DOEL, was.id(), "doel " + was.nummer(), was.zin())));
    }

    private static Stream<Planverschil> zin(Doel was, Doel nu) {
        return was.zin().equals(nu.zin())
                ? Stream.empty()
                : Stream.of(andereWoorden(Deel.DOEL, nu.id(), "Doel " + nu.nummer() + " heeft een andere zin.", was.zin(), nu.zin()));
    }

    private static Stream<Planverschil> leefgebied(Doel was, Doel nu) {
        return was.leefgebied() == nu.leefgebied()
                ? Stream.empty()
                : Stream.of(anders(
                        Deel.DOEL, nu.id(), "Doel " + nu.nummer() + " gaat over iets anders.",
                        was.leefgebied().inWoorden(), nu.leefgebied().inWoorden()));
    }

    private static Stream<Planverschil> cijfer(Doel was, Doel nu) {
        if (Objects.equals(was.cijferNu(), nu.cijferNu())) {
            return Stream.empty();
        }
        String kop = nu.bereikt() ? "Doel " + nu.nummer() + " is bereikt." : "Doel " + nu.nummer() + " heeft een ander cijfer.";
        return Stream.of(anders(Deel.DOEL, nu.id(), kop, cijfer(was), cijfer(nu)));
    }

    private static String cijfer(Doel doel) {
        return doel.cijferNu() == null ? "nog geen cijfer" : "een " + doel.cijferNu();
    }

    private static Stream<Planverschil> mens(Paar<Betrokkene> paar) {
        return paar.als(
                nu -> Stream.of(melding(Deel.MENS, Soort.ERBIJ, nu.id(), naam(nu.persoon()) + " doet nu mee.")),
                (_, _) -> Stream.empty(),
                was -> Stream.of(melding(Deel.MENS, Soort.WEG, was.id(), naam(was.persoon()) + " doet niet meer mee.")));
    }

    private static String naam(Persoon persoon) {
        return persoon.organisatie() == null ? persoon.naam() : persoon.naam() + " van " + persoon.organisatie();
    }

    private static Stream<Planverschil> zorgcoordinator(String was, String nu) {
        return was.equals(nu)
                ? Stream.empty()
                : Stream.of(anders(Deel.MENS, null, "Er is een andere zorgcoördinator.", was, nu));
    }

    private static String naamZorgcoordinator(Planinhoud inhoud) {
        return inhoud.zorgcoordinator().map(b -> b.persoon().naam()).orElse("niemand");
    }

    private static Stream<Planverschil> stem(Paar<Stem> paar) {
        return paar.als(
                nu -> Stream.of(melding(Deel.AKKOORD, Soort.ERBIJ, nu.gezinslidId(), gezegd(nu))),
                (was, nu) -> Objects.equals(was.redenGeen(), nu.redenGeen())
                        ? Stream.empty()
                        : Stream.of(melding(Deel.AKKOORD, Soort.ANDERS, nu.gezinslidId(), gezegd(nu))),
                was -> Stream.of(melding(
                        Deel.AKKOORD, Soort.WEG, was.gezinslidId(), was.naam() + " heeft over dit plan nog niets gezegd.")));
    }

    private static String gezegd(Stem stem) {
        return stem.redenGeen() == null
                ? stem.naam() + " gaf akkoord."
                : "Van " + stem.naam() + " is er geen akkoord. Waarom: " + citaat(stem.redenGeen());
    }

    private static Stream<Planverschil> terugkijken(String was, String nu) {
        return was.equals(nu)
                ? Stream.empty()
                : Stream.of(anders(Deel.TERUGKIJKEN, null, "De dag om samen terug te kijken is anders.", was, nu));
    }
}
