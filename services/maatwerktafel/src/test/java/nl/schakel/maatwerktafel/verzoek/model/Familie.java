package nl.schakel.maatwerktafel.verzoek.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.schakel.maatwerktafel.gedeeld.model.Deelnemer;
import nl.schakel.maatwerktafel.gedeeld.model.Door;
import nl.schakel.maatwerktafel.gedeeld.model.Persoon;
import nl.schakel.maatwerktafel.verzoek.model.Formulier.Kostenpost;
import nl.schakel.maatwerktafel.verzoek.model.Formulier.Kostenpost.Arm;
import nl.schakel.maatwerktafel.verzoek.model.Formulier.Kostenpost.Per;
import nl.schakel.maatwerktafel.verzoek.model.Formulier.PastBijBedoeling;
import nl.schakel.maatwerktafel.verzoek.model.Formulier.Urgentie;
import nl.schakel.maatwerktafel.verzoek.model.Herkomst.Gezinslid;

/** The family Amrani – De Wit, stuck on a rule, and the people around it. */
public final class Familie {

    public static final Instant NU = Instant.parse("2026-03-02T09:30:00Z");
    public static final LocalDate VANDAAG = LocalDate.of(2026, 3, 2);
    public static final LocalDate BESLIS_UITERLIJK = LocalDate.of(2026, 4, 28);
    public static final LocalDate BEZWAAR_TOT = LocalDate.of(2026, 4, 13);

    public static final Persoon FATIMA = new Persoon(persoon(1), "Fatima El Idrissi", "Wijkteam Molenkwartier");
    public static final Persoon TEUN = new Persoon(persoon(2), "Teun Bakker", "Wijkteam Molenkwartier");
    public static final Persoon KARIN = new Persoon(persoon(4), "Karin de Boer", "Gemeente Veldhoek");
    public static final Persoon JOOST = new Persoon(persoon(5), "Joost Meijer", "Gemeente Veldhoek");
    public static final Persoon INGRID = new Persoon(persoon(8), "Ingrid Postma", "Basisschool De Wiek");
    public static final Persoon SAMIRA = new Persoon(persoon(9), "Samira Amrani", null);

    public static final Door DOOR_FATIMA = new Door(FATIMA, "wijkteammedewerker");
    public static final Door DOOR_TEUN = new Door(TEUN, "wijkteammedewerker");
    public static final Door DOOR_SAMIRA = new Door(SAMIRA, "gezinslid");
    public static final Door DOOR_KARIN = new Door(KARIN, "tafelvoorzitter");
    public static final Door DOOR_JOOST = new Door(JOOST, "tafelmedewerker");

    public static final Deelnemer DEELNEMER_FATIMA = deelnemer(FATIMA, Deelnemer.WIJKTEAMMEDEWERKER);
    public static final Deelnemer DEELNEMER_TEUN = deelnemer(TEUN, Deelnemer.ZORGCOORDINATOR);
    public static final Deelnemer DEELNEMER_SAMIRA = deelnemer(SAMIRA, Deelnemer.GEZINSLID);
    public static final Deelnemer DEELNEMER_INGRID = deelnemer(INGRID, Deelnemer.PARTNER);
    public static final List<Deelnemer> DEELNEMERS =
            List.of(DEELNEMER_FATIMA, DEELNEMER_SAMIRA, DEELNEMER_INGRID, DEELNEMER_TEUN);

    public static final VerzoekId VERZOEK = new VerzoekId("verzoek-1");
    public static final String CASUS = "casus-1";
    public static final String ACTIE = "actie-1";
    public static final String REGEL = "regel-1";
    public static final String VRAAG = "vraag-1";
    public static final String PRECEDENT = "precedent-1";
    public static final Agendapunt OP_TAFEL = new Agendapunt("tafel-1", LocalDate.of(2026, 3, 12), LocalTime.of(13, 0));
    public static final Agendapunt OP_LATERE_TAFEL =
            new Agendapunt("tafel-2", LocalDate.of(2026, 3, 26), LocalTime.of(13, 15));

    private Familie() {}

    /** As a blokkade in the plan makes it: nothing known yet but the rule. */
    public static VerzoekOpdracht.MaakConcept uitBlokkade() {
        return new VerzoekOpdracht.MaakConcept(
                VERZOEK,
                new Herkomst(CASUS, ACTIE, "blokkade-1", List.of(), NU, null),
                Persoon.nogZonderNaam(FATIMA.persoonId()),
                Formulier.leeg(null, REGEL),
                true,
                DEELNEMERS,
                Door.DIENST);
    }

    /** As someone of the team begins it. */
    public static VerzoekOpdracht.MaakConcept zelfBegonnen(Formulier formulier) {
        return new VerzoekOpdracht.MaakConcept(
                VERZOEK, new Herkomst(CASUS, null, null, List.of(), NU, null), FATIMA, formulier, false, DEELNEMERS, DOOR_FATIMA);
    }

    public static Plangegevens plangegevens() {
        return new Plangegevens(
                "Moeder slaapt weinig.",
                "Noor slaapt om acht uur.",
                "regelt naschoolse opvang.",
                "Na zes maanden stopt het.",
                REGEL,
                List.of(new Gezinslid("OUDER", 34), new Gezinslid("KIND", 9)),
                FATIMA);
    }

    public static Formulier formulier() {
        return metUrgentie(Urgentie.NORMAAL);
    }

    public static Formulier metUrgentie(Urgentie urgentie) {
        return new Formulier(
                "Opvang na zes maanden", REGEL, urgentie, "Moeder slaapt weinig.", "Noor slaapt om acht uur.",
                PastBijBedoeling.JA, "Noor haalt de zomer.", "Noor valt uit.", "Drie maanden langer opvang.",
                "Oma past op woensdag op.", null, new Formulier.GezinAkkoord(true, "Ja, graag."),
                List.of(new Kostenpost(Arm.DOORBREKEN, "Opvang", "Gemeente Veldhoek", 42_000, Per.MAAND, 3)));
    }

    public static Formulier metOplossing(String oplossing) {
        Formulier f = formulier();
        return new Formulier(
                f.titel(), f.regelId(), f.urgentie(), f.gezinInWoorden(), f.gewenstEffect(), f.pastBijBedoeling(), f.alsJa(),
                f.alsNee(), oplossing, f.alGeprobeerd(), f.juridischeGrond(), f.gezinAkkoord(), f.kosten());
    }

    public static Formulier metGrond(Formulier f, Formulier.JuridischeGrond grond) {
        return new Formulier(
                f.titel(), f.regelId(), f.urgentie(), f.gezinInWoorden(), f.gewenstEffect(), f.pastBijBedoeling(), f.alsJa(),
                f.alsNee(), f.gewensteOplossing(), f.alGeprobeerd(), grond, f.gezinAkkoord(), f.kosten());
    }

    public static Besluitinhoud inhoud(Besluitsoort soort, Voorwaarde... voorwaarden) {
        return new Besluitinhoud(
                soort, "De bedoeling is rust voor Noor.", List.of(voorwaarden), 126_000L, LocalDate.of(2026, 6, 30), "Fatima", true,
                "Langer opvang als dat uitval voorkomt.");
    }

    public static Voorwaarde voorwaarde() {
        return new Voorwaarde("voorwaarde-1", "Fatima belt elke maand met school.", FATIMA, LocalDate.of(2026, 4, 1));
    }

    public static Deelnemer deelnemer(Persoon wie, String caserol) {
        String organisatieId = wie.organisatie() == null ? null : "organisatie-" + wie.organisatie();
        return new Deelnemer(wie.persoonId(), caserol, organisatieId, null);
    }

    public static String persoon(int nummer) {
        return "00000000-0000-4000-8000-%012d".formatted(nummer);
    }
}
