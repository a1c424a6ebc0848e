package nl.schakel.procesevaluatie.evaluatie.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.schakel.procesevaluatie.evaluatie.model.Deelnemer.Bereik;
import nl.schakel.procesevaluatie.evaluatie.model.Kantelpunt.Stem;
import nl.schakel.procesevaluatie.evaluatie.model.Opdracht.GeefInstemming;
import nl.schakel.procesevaluatie.evaluatie.model.Opdracht.LegLeerpuntVast;
import nl.schakel.procesevaluatie.evaluatie.model.Opdracht.LegVerslagVast;
import nl.schakel.procesevaluatie.evaluatie.model.Opdracht.LeverBijdrage;
import nl.schakel.procesevaluatie.evaluatie.model.Opdracht.NodigUit;
import nl.schakel.procesevaluatie.evaluatie.model.Opdracht.PlanBijeenkomst;
import nl.schakel.procesevaluatie.evaluatie.model.Opdracht.SpreekVerbeteractieAf;
import nl.schakel.procesevaluatie.evaluatie.model.Opdracht.VerwerkDeelname;
import nl.schakel.procesevaluatie.evaluatie.model.Opdracht.VoegMomentToe;
import nl.schakel.procesevaluatie.evaluatie.model.Opdracht.WerkVerbeteractieBij;
import nl.schakel.procesevaluatie.evaluatie.model.Opdracht.WijsGespreksleiderAan;
import nl.schakel.procesevaluatie.evaluatie.model.Verbeteractie.Voortgang;
import nl.schakel.procesevaluatie.gedeeld.model.Casusdeelname;
import nl.schakel.procesevaluatie.gedeeld.model.Handelende;
import nl.schakel.procesevaluatie.gedeeld.model.Persoon;

/** Het gezin Hendriks, en wie er omheen staan. Elke stap hieronder is de vorige met één opdracht erbij. */
public final class Voorbeeld {

    public static final Handelende TEUN = new Handelende("teun", "Teun Bakker", "Wijkteam Molenkwartier", "wijkteammedewerker");
    public static final Handelende FATIMA = new Handelende("fatima", "Fatima El Idrissi", "Wijkteam Molenkwartier", "wijkteammedewerker");
    public static final Handelende MARGA = new Handelende("marga", "Marga Hendriks", null, "gezinslid");
    public static final Handelende LOTTE = new Handelende("lotte", "Lotte Hendriks", null, "gezinslid");
    public static final Handelende INGRID = new Handelende("ingrid", "Ingrid Postma", "Basisschool De Wiek", "partner");
    public static final Handelende ARTS = new Handelende("arts", "dr. Van Loon", "Huisartsenpraktijk De Molen", "partner");

    public static final String ID = "e1";
    public static final String CASUS = "c1";
    public static final Instant NU = Instant.parse("2026-11-23T10:00:00Z");
    public static final LocalDate VANDAAG = LocalDate.of(2026, 11, 23);

    public static final List<Casusdeelname> CASUSDEELNAMES = List.of(
            new Casusdeelname("marga", "ZORGCOORDINATOR", null, null, true),
            new Casusdeelname("lotte", "GEZINSLID", null, null, true),
            new Casusdeelname("teun", "WIJKTEAMMEDEWERKER", "wijkteam", null, true),
            new Casusdeelname("ingrid", "PARTNER", "school", LocalDate.of(2026, 12, 31), true));

    public static final Moment UIT_PLAN = new Moment("m1", LocalDate.of(2026, 3, 2), "blokkade-gemeld", Bron.PLAN, false, null);

    private Voorbeeld() {}

    public static Voorstel voorstel() {
        return new Voorstel(CASUS, Soort.STANDAARD, Aanleiding.GEVRAAGD, "Wij willen weten hoe het beter kan.", NU, "teun", "sleutel");
    }

    static Evaluatie zonderGezin() {
        return na(Evaluatie.stelVoor(ID, voorstel(), new Tijdlijn(List.of(UIT_PLAN), 0), List.of(CASUSDEELNAMES.get(2)), TEUN));
    }

    public static Evaluatie gevraagd() {
        return na(Evaluatie.stelVoor(ID, voorstel(), new Tijdlijn(List.of(UIT_PLAN), 0), CASUSDEELNAMES, TEUN));
    }

    public static Evaluatie metKeuze(Keuze keuze) {
        return na(gevraagd().verwerk(new GeefInstemming(MARGA, keuze, NU, "d-marga", null)));
    }

    /** Na een eerste sluiten van het plan voorgesteld, en niet doorgegaan. */
    public static Evaluatie naEersteSluiting() {
        var voorstel = new Voorstel(CASUS, Soort.KORT, Aanleiding.CASUS_AFGESLOTEN, null, NU, null, null);
        var voorgesteld = na(Evaluatie.stelVoor(ID, voorstel, Tijdlijn.LEEG, CASUSDEELNAMES, Handelende.DIENST));
        return na(voorgesteld.verwerk(new Opdracht.TrekIn(MARGA, "Het komt nu niet uit.")));
    }

    public static Evaluatie inVoorbereiding() {
        return na(metKeuze(Keuze.MEEDOEN).verwerk(new WijsGespreksleiderAan(FATIMA, FATIMA.persoon(), null)));
    }

    public static NodigUit arts() {
        return new NodigUit(FATIMA, "d-arts", "dr. Van Loon", "Huisartsenpraktijk De Molen", "U verwees twee keer.", Deelnemerrol.VERWIJZER,
                new Bereik.Mail("vanloon@demolen.example"), NU);
    }

    public static NodigUit metAccount(Handelende wie) {
        return new NodigUit(FATIMA, "d-" + wie.persoonId(), wie.naam(), wie.organisatie(), "U hielp mee.", Deelnemerrol.BETROKKENE,
                new Bereik.Account(wie.persoonId()), NU);
    }

    public static Evaluatie metArts() {
        return na(inVoorbereiding().verwerk(arts()));
    }

    public static Evaluatie gepland() {
        return na(metArts().verwerk(new PlanBijeenkomst(FATIMA, NU.plusSeconds(86_400), null)));
    }

    public static List<Antwoord> antwoorden() {
        return List.of(new Antwoord(Vraag.WAT_NODIG, "Iets horen na mijn verwijzing."));
    }

    public static Evaluatie gehouden() {
        var metBijdrage = na(gepland().verwerk(new LeverBijdrage(alsGast("d-arts"), antwoorden(), "x", NU)));
        return na(metBijdrage.verwerk(new LegVerslagVast(FATIMA, List.of(kantelpunt()))));
    }

    public static Kantelpunt kantelpunt() {
        return new Kantelpunt("k1", "Twee keer verwezen, niets gehoord", "maart", "De arts verwees.", null,
                List.of(new Stem("Marga", "Wij dachten dat de dokter alles al wist.", true)), List.of("Samenwerking"));
    }

    public static Evaluatie actiesLopen() {
        return na(gehouden().verwerk(new SpreekVerbeteractieAf(FATIMA, "v1", "Probeert de terugkoppelknop.", "Olga, wijkteam", VANDAAG.plusDays(42))));
    }

    public static Evaluatie afgerond() {
        return na(actiesLopen().verwerk(new WerkVerbeteractieBij(FATIMA, "v1", Voortgang.KLAAR, null)));
    }

    public static VerwerkDeelname fatimaGaatMeewerken() {
        var metFatima = new ArrayList<>(CASUSDEELNAMES);
        metFatima.add(new Casusdeelname("fatima", "WIJKTEAMMEDEWERKER", "wijkteam", null, true));
        return new VerwerkDeelname(Handelende.DIENST, metFatima);
    }

    /** Alles wat een evaluatie kan bevatten, staat erin. */
    public static Evaluatie volledig() {
        var metMoment = na(metArts().verwerk(new VoegMomentToe(MARGA, "m2", VANDAAG.minusDays(40), "Toen werd het rustig.")));
        var metSchool = na(metMoment.verwerk(metAccount(INGRID)));
        var metArtsAf = na(metSchool.verwerk(new Opdracht.MeldAf(alsGast("d-arts"), "Ik mag hier niets over zeggen.")));
        var klaar = na(na(metArtsAf.verwerk(new PlanBijeenkomst(FATIMA, NU.plusSeconds(60), null)))
                .verwerk(new LeverBijdrage(INGRID, antwoorden(), "x", NU)));
        var verslag = na(klaar.verwerk(new LegVerslagVast(FATIMA, List.of(kantelpunt()))));
        return na(na(verslag.verwerk(new LegLeerpuntVast(FATIMA, "l1")))
                .verwerk(new SpreekVerbeteractieAf(FATIMA, "v1", "Belt bij één maand achterstand.", "Corporatie", VANDAAG.plusDays(25))));
    }

    public static Handelende alsGast(String deelnemerId) {
        return new Handelende(deelnemerId, "dr. Van Loon", "Huisartsenpraktijk De Molen", "partner");
    }

    public static Persoon persoon(String id) {
        return new Persoon(id, "Iemand", "Ergens");
    }

    public static Evaluatie na(Uitspraak uitspraak) {
        return switch (uitspraak) {
            case Uitspraak.Aanvaard(var evaluatie, var gebeurtenissen, var door) -> evaluatie;
            case Uitspraak.Geweigerd(var weigering) -> throw new AssertionError("geweigerd: " + weigering);
        };
    }
}
