package nl.schakel.maatwerktafel.verzoek.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.schakel.maatwerktafel.gedeeld.model.Deelnemer;
import nl.schakel.maatwerktafel.gedeeld.model.Door;
import nl.schakel.maatwerktafel.gedeeld.model.Persoon;
import nl.schakel.maatwerktafel.verzoek.model.Formulier.JuridischeGrond;
import nl.schakel.maatwerktafel.verzoek.model.Formulier.PastBijBedoeling;
import nl.schakel.maatwerktafel.verzoek.model.Formulier.Urgentie;
import nl.schakel.maatwerktafel.verzoek.model.Herkomst.Gezinslid;
import org.jspecify.annotations.Nullable;

/** The people and papers of one request, for all tests. */
public final class Voorbeeld {

    public static final VerzoekId ID = new VerzoekId("5e6f7081-92a3-44b5-86d7-e8f901122b3c");
    public static final String CASUS = "c5a0f1d2-3b4e-4c6f-8a71-9d2e5f6a7b80";
    public static final String ACTIE = "2a3b4c5d-6e7f-4081-92a3-b4c5d6e7f809";
    public static final String BLOKKADE = "3c4d5e6f-7081-4293-a4b5-c6d7e8f9011a";
    public static final String REGEL = "4d5e6f70-8192-43a4-b5c6-d7e8f901122b";
    public static final String VRAAG = "708192a3-b4c5-46d7-a8f9-01122b3c4d5e";
    public static final String TAFEL = "8192a3b4-c5d6-47e8-b901-122b3c4d5e6f";
    public static final String VOORWAARDE = "92a3b4c5-d6e7-48f9-8112-2b3c4d5e6f70";

    public static final Persoon FATIMA = persoon(1, "Fatima El Idrissi", "Wijkteam Molenkwartier");
    public static final Persoon KARIN = persoon(4, "Karin de Boer", "Gemeente Veldhoek");
    public static final Persoon JOOST = persoon(5, "Joost Meijer", "Gemeente Veldhoek");
    public static final Persoon INGRID = persoon(8, "Ingrid Postma", "Basisschool De Wiek");
    public static final Persoon ILSE = persoon(10, "Ilse Visser", null);

    public static final Door DOOR_FATIMA = new Door(FATIMA, "wijkteammedewerker");
    public static final Door DOOR_KARIN = new Door(KARIN, "tafelvoorzitter");
    public static final Door DOOR_JOOST = new Door(JOOST, "tafelmedewerker");
    public static final Door DOOR_ILSE = new Door(ILSE, "gezinslid");

    public static final Deelnemer COORDINATOR =
            new Deelnemer(FATIMA.persoonId(), Deelnemer.ZORGCOORDINATOR, "00000000-0000-4000-9000-000000000001", null);
    public static final Deelnemer GEZIN = new Deelnemer(ILSE.persoonId(), Deelnemer.GEZINSLID, null, null);
    public static final Deelnemer SCHOOL = new Deelnemer(
            INGRID.persoonId(), Deelnemer.PARTNER, "00000000-0000-4000-9000-000000000004", LocalDate.of(2026, 12, 31));
    public static final List<Deelnemer> DEELNEMERS = List.of(COORDINATOR, SCHOOL, GEZIN);

    public static final LocalDate VANDAAG = LocalDate.of(2026, 4, 2);
    public static final Instant NU = Instant.parse("2026-04-02T09:30:00Z");
    public static final LocalDate UITERLIJK = LocalDate.of(2026, 5, 28);
    public static final LocalDate BEZWAAR_TOT = LocalDate.of(2026, 5, 18);
    public static final LocalDate TAFELDATUM = LocalDate.of(2026, 4, 9);

    private Voorbeeld() {}

    private static Persoon persoon(int nummer, String naam, @Nullable String organisatie) {
        return new Persoon("00000000-0000-4000-8000-%012d".formatted(nummer), naam, organisatie);
    }

    public static Formulier formulier() {
        return formulier(Urgentie.HOOG, JuridischeGrond.ONBEKEND);
    }

    public static Formulier formulier(Urgentie urgentie, JuridischeGrond grond) {
        return new Formulier("Vervoer naar school", REGEL, urgentie, "Eén van ons moet op tijd op het werk zijn.",
                "Ons kind komt rustig op school.", PastBijBedoeling.JA, "Het kind begint rustig.", "Het kind valt uit.",
                "Een busje met een vaste chauffeur.", "De gewone bus, met hulp.", grond, null, List.of());
    }

    public static Formulier metEffect(String effect) {
        Formulier f = formulier();
        return new Formulier(f.titel(), f.regelId(), f.urgentie(), f.gezinInWoorden(), effect, f.pastBijBedoeling(), f.alsJa(),
                f.alsNee(), f.gewensteOplossing(), f.alGeprobeerd(), f.juridischeGrond(), null, f.kosten());
    }

    public static VerzoekOpdracht.MaakConcept zelfGemaakt() {
        return zelfGemaakt(formulier());
    }

    public static VerzoekOpdracht.MaakConcept zelfGemaakt(Formulier formulier) {
        Herkomst herkomst = new Herkomst(CASUS, null, null, List.of(), NU);
        return new VerzoekOpdracht.MaakConcept(ID, herkomst, FATIMA, formulier, false, DEELNEMERS, DOOR_FATIMA);
    }

    /** As it begins when an action is stuck: with ids only. */
    public static VerzoekOpdracht.MaakConcept uitBlokkade(@Nullable List<Deelnemer> deelnemers) {
        Herkomst herkomst = new Herkomst(CASUS, ACTIE, BLOKKADE, List.of(), NU);
        return new VerzoekOpdracht.MaakConcept(
                ID, herkomst, Persoon.nogZonderNaam(FATIMA.persoonId()), Formulier.leeg(null, REGEL), true, deelnemers, Door.DIENST);
    }

    public static VerzoekOpdracht.VulVooruit vooruitgevuld() {
        Plangegevens gegevens = new Plangegevens("Eén van ons moet op tijd op het werk zijn.", "Tijn gaat rustig naar school.",
                "Passend vervoer regelen.", "De school ligt op 5,4 kilometer.", REGEL,
                List.of(new Gezinslid("OUDER", 29), new Gezinslid("KIND", 5)), FATIMA);
        return new VerzoekOpdracht.VulVooruit(gegevens, Door.DIENST);
    }

    public static VerzoekOpdracht.WijzigFormulier gewijzigd(Formulier formulier, long basis) {
        return new VerzoekOpdracht.WijzigFormulier(formulier, basis, DOOR_FATIMA);
    }

    public static VerzoekOpdracht.DienIn ingediend() {
        return new VerzoekOpdracht.DienIn(UITERLIJK, null, DOOR_FATIMA, NU);
    }

    public static VerzoekOpdracht.StelVraag vraagGesteld() {
        return new VerzoekOpdracht.StelVraag(VRAAG, "Hoe ging het op de dagen met hulp?", DOOR_JOOST, NU);
    }

    public static VerzoekOpdracht.BeantwoordVraag beantwoord(String antwoord, @Nullable Long basis) {
        return new VerzoekOpdracht.BeantwoordVraag(VRAAG, antwoord, basis, DOOR_FATIMA, NU);
    }

    public static VerzoekOpdracht.Agendeer geagendeerd() {
        return new VerzoekOpdracht.Agendeer(new Agendapunt(TAFEL, TAFELDATUM, LocalTime.of(13, 30)), DOOR_JOOST);
    }

    public static Besluitinhoud inhoud(Besluitsoort soort, Voorwaarde... voorwaarden) {
        return new Besluitinhoud(soort, "De regel wil dat ieder kind naar school kan.", List.of(voorwaarden), 415_000L,
                LocalDate.of(2027, 4, 9), "Team Vervoer", true, "5,4 km. Kind dat niet tegen drukte kan.");
    }

    public static Voorwaarde voorwaarde() {
        return new Voorwaarde(VOORWAARDE, "Kijk na een half jaar hoe het gaat.", FATIMA, LocalDate.of(2026, 5, 1));
    }

    public static VerzoekOpdracht.NeemBesluit besloten(Besluitinhoud inhoud) {
        return new VerzoekOpdracht.NeemBesluit(
                inhoud, BEZWAAR_TOT, "a3b4c5d6-e7f8-4901-9223-3c4d5e6f7081", null, DOOR_KARIN, NU, VANDAAG);
    }

    public static VerzoekOpdracht.SchrijfOntwerpbesluit ontwerp(String motivering, @Nullable Long basis, Door door) {
        Besluitinhoud inhoud = new Besluitinhoud(Besluitsoort.TOEGEKEND, motivering, List.of(), null, null, null, true, null);
        return new VerzoekOpdracht.SchrijfOntwerpbesluit(inhoud, basis, door, NU);
    }

    public static VerzoekOpdracht.TrekIn ingetrokken() {
        return new VerzoekOpdracht.TrekIn("Het is al opgelost.", DOOR_FATIMA, NU);
    }
}
