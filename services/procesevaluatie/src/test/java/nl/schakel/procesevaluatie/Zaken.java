package nl.schakel.procesevaluatie;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.schakel.procesevaluatie.evaluatie.model.Aanleiding;
import nl.schakel.procesevaluatie.evaluatie.model.Bron;
import nl.schakel.procesevaluatie.evaluatie.model.Deelnemer.Bereik;
import nl.schakel.procesevaluatie.evaluatie.model.Deelnemerrol;
import nl.schakel.procesevaluatie.evaluatie.model.Evaluatie;
import nl.schakel.procesevaluatie.evaluatie.model.Evaluaties;
import nl.schakel.procesevaluatie.evaluatie.model.Keuze;
import nl.schakel.procesevaluatie.evaluatie.model.Moment;
import nl.schakel.procesevaluatie.evaluatie.model.Opdracht;
import nl.schakel.procesevaluatie.evaluatie.model.Opdracht.GeefInstemming;
import nl.schakel.procesevaluatie.evaluatie.model.Opdracht.LegVerslagVast;
import nl.schakel.procesevaluatie.evaluatie.model.Opdracht.NodigUit;
import nl.schakel.procesevaluatie.evaluatie.model.Opdracht.PlanBijeenkomst;
import nl.schakel.procesevaluatie.evaluatie.model.Opdracht.SpreekVerbeteractieAf;
import nl.schakel.procesevaluatie.evaluatie.model.Opdracht.WijsGespreksleiderAan;
import nl.schakel.procesevaluatie.evaluatie.model.Soort;
import nl.schakel.procesevaluatie.evaluatie.model.Tijdlijn;
import nl.schakel.procesevaluatie.evaluatie.model.Voorstel;
import nl.schakel.procesevaluatie.gedeeld.model.Casusdeelname;
import nl.schakel.procesevaluatie.gedeeld.model.Handelende;
import nl.schakel.procesevaluatie.gedeeld.model.Persoon;
import nl.schakel.procesevaluatie.gedeeld.model.Sleutel;
import nl.schakel.testkit.Personen;
import org.springframework.boot.test.context.TestComponent;

/** Zet een evaluatie neer in een bepaalde stand, langs het model maar zonder de browser. Elke keer een nieuw gezin. */
@TestComponent
public class Zaken {

    public static final String DEELNEMER = "00000000-0000-4000-a000-000000000001";
    public static final String MOMENT = "00000000-0000-4000-a000-000000000002";
    public static final String ACTIE = "00000000-0000-4000-a000-000000000003";

    private static final Instant NU = Instant.parse("2026-11-23T10:00:00Z");

    private final Evaluaties evaluaties;

    Zaken(Evaluaties evaluaties) {
        this.evaluaties = evaluaties;
    }

    /** Teun coördineert, Lotte is van het gezin, Ingrid en Van Loon zijn partners, Marga is een tante. */
    public static List<Casusdeelname> kring() {
        return List.of(
                deelname(Personen.TEUN, "ZORGCOORDINATOR"),
                deelname(Personen.LOTTE, "GEZINSLID"),
                deelname(Personen.INGRID, "PARTNER"),
                deelname(Personen.VANLOON, "PARTNER"));
    }

    private static Casusdeelname deelname(Personen wie, String caserol) {
        return new Casusdeelname(wie.id(), caserol, wie.organisatieId().orElse(null), null, true);
    }

    public static Handelende door(Personen wie) {
        return new Handelende(wie.id(), wie.naam(), "Wijkteam Molenkwartier", wie.functie());
    }

    public Evaluatie gevraagd() {
        var id = UUID.randomUUID().toString();
        var voorstel = new Voorstel(UUID.randomUUID().toString(), Soort.KORT, Aanleiding.CASUS_AFGESLOTEN, null, NU, null, null);
        var tijdlijn = new Tijdlijn(List.of(new Moment(MOMENT, LocalDate.of(2026, 3, 2), "blokkade-gemeld", Bron.PLAN, false, null)), 0);
        evaluaties.voegToe(id, new Sleutel.Geen(), () -> Evaluatie.stelVoor(id, voorstel, tijdlijn, kring(), Handelende.DIENST));
        return evaluaties.vind(id).orElseThrow();
    }

    public Evaluatie gekozen() {
        return na(gevraagd(), new GeefInstemming(door(Personen.LOTTE), Keuze.MAG_ZONDER_MIJ, NU, UUID.randomUUID().toString(), null));
    }

    /** Fatima leidt; Ingrid is met haar account uitgenodigd. */
    public Evaluatie inVoorbereiding() {
        var leider = new Persoon(Personen.FATIMA.id(), Personen.FATIMA.naam(), "Wijkteam Molenkwartier");
        var metLeider = na(gekozen(), new WijsGespreksleiderAan(door(Personen.LOTTE), leider, null));
        return na(metLeider, new NodigUit(door(Personen.FATIMA), DEELNEMER, Personen.INGRID.naam(), "Basisschool De Wiek", "U gaf les.",
                Deelnemerrol.BETROKKENE, new Bereik.Account(Personen.INGRID.id()), NU));
    }

    public Evaluatie gepland() {
        return na(inVoorbereiding(), new PlanBijeenkomst(door(Personen.FATIMA), Instant.parse("2031-01-01T10:00:00Z"), null));
    }

    public Evaluatie gehouden() {
        return na(gepland(), new LegVerslagVast(door(Personen.FATIMA), List.of()));
    }

    public Evaluatie metActie() {
        return na(gehouden(), new SpreekVerbeteractieAf(door(Personen.FATIMA), ACTIE, "Belt terug", "School", LocalDate.of(2031, 2, 1)));
    }

    public Evaluatie na(Evaluatie nu, Opdracht opdracht) {
        evaluaties.wijzig(nu.id(), new Sleutel.Geen(), e -> e.verwerk(opdracht));
        return evaluaties.vind(nu.id()).orElseThrow();
    }
}
