package nl.schakel.gezinsplan.casus.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.schakel.gezinsplan.casus.model.MeldCasusAan.Aanmelder;
import nl.schakel.gezinsplan.casus.model.Opdracht.NeemPartnerberichtOp;
import nl.schakel.gezinsplan.casus.model.Opdracht.NodigUit;
import nl.schakel.gezinsplan.casus.model.Opdracht.PlanOverleg;
import nl.schakel.gezinsplan.casus.model.Opdracht.SpreekActieAf;
import nl.schakel.gezinsplan.casus.model.Opdracht.Toezegging;
import nl.schakel.gezinsplan.casus.model.Opdracht.VoegDoelToe;
import nl.schakel.gezinsplan.casus.model.Opdracht.VoegGezinslidToe;

/** The family Amrani – De Wit and the people around it, for all tests. */
public final class Familie {

    public static final Instant NU = Instant.parse("2026-03-02T09:30:00Z");
    public static final LocalDate VANDAAG = LocalDate.of(2026, 3, 2);

    public static final Persoon FATIMA = wijkteam(1, "Fatima El Idrissi");
    public static final Persoon TEUN = wijkteam(2, "Teun Bakker");
    public static final Persoon INGRID =
            new Persoon(persoon(8), "Ingrid Postma", organisatie(4), "Basisschool De Wiek");
    public static final Persoon SAMIRA = new Persoon(persoon(9), "Samira Amrani", null, null);
    public static final Persoon MARGA = new Persoon(persoon(12), "Marga Amrani", null, null);
    public static final Persoon TAFEL = new Persoon("maatwerktafel", "De maatwerktafel", null, null);

    public static final Door DOOR_FATIMA = new Door(FATIMA, "wijkteammedewerker", NU);
    public static final Door DOOR_TEUN = new Door(TEUN, "wijkteammedewerker", NU);
    public static final Door DOOR_SAMIRA = new Door(SAMIRA, "gezinslid", NU);
    public static final Door DOOR_TAFEL = new Door(TAFEL, "dienst", NU.plusSeconds(3600));

    /** The system of the school, as the gateway passes on what it tells. */
    public static final Door DOOR_SCHOOL = new Door(new Persoon(organisatie(4), "Een partner", organisatie(4), null), "partnersysteem", NU);

    public static final CasusId CASUS = new CasusId(id(100));
    public static final UUID LID_SAMIRA = id(1);
    public static final UUID LID_JEROEN = id(2);
    public static final UUID LID_SAMI = id(3);
    public static final UUID LID_NOOR = id(4);
    public static final UUID BETROKKENE_FATIMA = id(11);
    public static final UUID BETROKKENE_SAMIRA = id(12);
    public static final UUID BETROKKENE_INGRID = id(13);
    public static final UUID DOEL = id(21);
    public static final UUID DOEL_2 = id(22);
    public static final UUID ACTIE = id(31);
    public static final UUID BLOKKADE = id(41);
    public static final UUID VERZOEK = id(51);
    public static final UUID REGEL = id(61);
    public static final UUID WENS = id(71);
    public static final UUID OVERLEG = id(401);
    public static final UUID PUNT = id(411);

    private Familie() {}

    /** Reported by Fatima; Samira can log in. */
    public static MeldCasusAan aanmelding() {
        return new MeldCasusAan(
                null,
                "School belde: Noor valt in slaap in de klas.",
                List.of(
                        lid(LID_SAMIRA, "Samira Amrani", Gezinsrol.OUDER, LocalDate.of(1991, 5, 1), Gezag.JA, SAMIRA),
                        lid(LID_JEROEN, "Jeroen de Wit", Gezinsrol.OUDER, LocalDate.of(1989, 8, 9), Gezag.JA, null),
                        lid(LID_SAMI, "Sami de Wit", Gezinsrol.KIND, LocalDate.of(2013, 1, 20), Gezag.NVT, null),
                        lid(LID_NOOR, "Noor de Wit", Gezinsrol.KIND, LocalDate.of(2016, 11, 3), Gezag.NVT, null)),
                null,
                new Aanmelder(BETROKKENE_FATIMA, Caserol.WIJKTEAMMEDEWERKER));
    }

    public static VoegGezinslidToe lid(
            UUID id, String naam, Gezinsrol rol, LocalDate geboren, Gezag gezag, Persoon account) {
        UUID betrokkene = account == SAMIRA ? BETROKKENE_SAMIRA : id(id.getLeastSignificantBits() + 500);
        return new VoegGezinslidToe(id, naam, rol, geboren, gezag, account, betrokkene);
    }

    public static VoegDoelToe doel() {
        return new VoegDoelToe(DOEL, "Noor slaapt om acht uur.", LID_SAMIRA, null, Leefgebied.OPVOEDEN_ONTWIKKELING, null);
    }

    public static VoegDoelToe tweedeDoel() {
        return new VoegDoelToe(DOEL_2, "Eén rustig weekend per maand.", null, "Oma", Leefgebied.GEZIN_RELATIES, 2);
    }

    public static SpreekActieAf actieVan(Persoon wie) {
        var toezegging = new Toezegging(Verantwoordelijke.Soort.PROFESSIONAL, wie.id(), null, null);
        return new SpreekActieAf(ACTIE, DOEL, "regelt naschoolse opvang.", toezegging, VANDAAG.plusDays(14));
    }

    public static NodigUit ingridBijDoel() {
        return new NodigUit(BETROKKENE_INGRID, INGRID, deelnameIngrid(new Omvang(
                Niveau.ZIET_NIETS, Map.of(DOEL, Niveau.LEEST_MEE, DOEL_2, Niveau.WEET_DAT))));
    }

    public static Deelname deelnameIngrid(Omvang omvang) {
        return new Deelname(
                Caserol.PARTNER,
                "Meedenken over slapen.",
                Grondslag.WETTELIJKE_TAAK,
                Set.of(Gegevenscategorie.PLAN),
                omvang,
                VANDAAG.plusDays(60));
    }

    /** The school tells that something begins on the third of April. */
    public static NeemPartnerberichtOp nieuwsVanSchool(long nummer) {
        return new NeemPartnerberichtOp(
                id(nummer), organisatie(4), Partnerbericht.Soort.TRAJECT_GESTART, LocalDate.of(2026, 4, 3),
                "https://dossier.dewiek.example/trajecten/4711", NU.plusSeconds(nummer));
    }

    /** Samira, Fatima and Ingrid meet at half past two. */
    public static PlanOverleg overleg(LocalDate dag) {
        return new PlanOverleg(
                OVERLEG, Overleg.Soort.VOORTGANGSOVERLEG, dag.atTime(14, 30).atZone(Door.HIER).toInstant(), "Bij het wijkteam",
                List.of(LID_SAMIRA, BETROKKENE_FATIMA, BETROKKENE_INGRID));
    }

    public static Verzoekverwijzing verzoek(Verzoekverwijzing.Stand stand) {
        return new Verzoekverwijzing(VERZOEK, stand, null, null, null);
    }

    public static UUID id(long nummer) {
        return new UUID(0x4000L, nummer);
    }

    public static String persoon(int nummer) {
        return "00000000-0000-4000-8000-%012d".formatted(nummer);
    }

    public static String organisatie(int nummer) {
        return "00000000-0000-4000-9000-%012d".formatted(nummer);
    }

    private static Persoon wijkteam(int nummer, String naam) {
        return new Persoon(persoon(nummer), naam, organisatie(1), "Wijkteam Molenkwartier");
    }
}
