package nl.schakel.gezinsplan.casus.web;

import static nl.schakel.gezinsplan.Api.CASUSSEN;
import static nl.schakel.gezinsplan.Gezin.VANDAAG;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schakel.access.Inzageregel;
import nl.schakel.access.Inzageregister;
import nl.schakel.gezinsplan.Api;
import nl.schakel.gezinsplan.Gezin;
import nl.schakel.gezinsplan.GezinsplanTest;
import nl.schakel.testkit.Personen;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;

@GezinsplanTest
class CasusApiIT {

    private final MockMvcTester mvc;
    private final Inzageregister inzage;
    private final Api fatima;
    private final Api samira;
    private final Api ingrid;

    CasusApiIT(@Autowired MockMvcTester mvc, @Autowired Inzageregister inzage) {
        this.mvc = mvc;
        this.inzage = inzage;
        this.fatima = Api.als(mvc, Personen.FATIMA);
        this.samira = Api.als(mvc, Personen.SAMIRA);
        this.ingrid = Api.als(mvc, Personen.INGRID);
    }

    @Test
    void meldtEenGezinAanEnLeestHetTerug() {
        var antwoord = fatima.maak(
                CASUSSEN,
                Map.of("naam", "Amrani", "aanleiding", "School belde.",
                        "eersteActie", Map.of("wat", "Belt de jeugdarts.", "uiterlijk", VANDAAG.toString())));

        var casus = antwoord.is(201);
        String pad = CASUSSEN + "/" + casus.path("id").asString();
        assertThat(antwoord.header("ETag")).isEqualTo("\"1\"");
        assertThat(antwoord.header("Location")).isEqualTo(pad);
        assertThat(fatima.lees(pad).is(200)).isEqualTo(casus);
        assertThat(casus.path("losseActies").get(0).path("verantwoordelijke").path("persoonId").asString())
                .isEqualTo(Personen.FATIMA.id());
    }

    @Test
    void eenPlanVanBeginTotEind() {
        Gezin gezin = Gezin.metActie(mvc);
        String pad = gezin.pad();
        fatima.maak(pad + "/eerste-contacten", Map.of()).is(200);
        samira.maak(pad + "/wensen", Map.of("tekst", "Ik wil mijn mbo afmaken.", "vanGezinslidId", gezin.gezinslid("Samira")))
                .is(200);
        fatima.maak(pad + "/doelen/" + gezin.doel().path("id").asString() + "/cijfers", Map.of("cijfer", 4)).is(200);
        fatima.maak(pad + "/veiligheidschecks", Map.of("uitkomst", "VEILIG")).is(200);
        fatima.zet(pad + "/evaluatiedatum", Map.of("datum", VANDAAG.plusDays(40).toString())).is(200);

        JsonNode weigering = fatima.maak(pad + "/plan-vaststellingen", Map.of()).is(409);
        assertThat(weigering.path("code").asString()).isEqualTo("plan-is-niet-compleet");
        assertThat(weigering.path("detail").asString())
                .isEqualTo("Het plan is nog niet compleet. Van Samira Amrani is er nog geen akkoord, en er staat niet"
                        + " waarom. Van Jeroen de Wit is er nog geen akkoord, en er staat niet waarom.");

        samira.maak(pad + "/akkoorden", Map.of("gezinslidId", gezin.gezinslid("Samira"))).is(200);
        samira.maak(pad + "/akkoorden", Map.of("gezinslidId", gezin.gezinslid("Jeroen"))).is(403);
        fatima.maak(pad + "/akkoorden", Map.of("gezinslidId", gezin.gezinslid("Jeroen"), "redenGeen", "Hij woont elders."))
                .is(200);
        var vastgesteld = fatima.maak(pad + "/plan-vaststellingen", Map.of()).is(200);
        assertThat(vastgesteld.path("status").asString()).isEqualTo("IN_UITVOERING");

        var dicht = fatima.maak(
                        pad + "/afsluitingen",
                        Map.of("terugblik", "Noor slaapt.", "nazorgdatum", VANDAAG.plusDays(90).toString(), "wieBelJe", "Fatima"))
                .is(200);
        assertThat(dicht.path("status").asString()).isEqualTo("AFGESLOTEN");
        assertThat(dicht.path("afsluiting").path("wieBelJe").asString()).isEqualTo("Fatima");
        assertThat(samira.maak(pad + "/wensen", Map.of("tekst", "Nog iets.", "vanNaam", "Samira")).is(409)
                        .path("code")
                        .asString())
                .isEqualTo("casus-is-afgesloten");

        var fout = fatima.maak(pad + "/nazorgcontacten", Map.of("hoeGaatHet", " ", "volgende", VANDAAG.toString())).is(400);
        assertThat(fout.path("invalidParams")).hasSize(2);
        var nogEens = Map.of("hoeGaatHet", "Noor slaapt door.", "volgende", VANDAAG.plusDays(180).toString());
        assertThat(fatima.maak(pad + "/nazorgcontacten", nogEens).is(200).path("status").asString()).isEqualTo("NAZORG");
        var einde = fatima.maak(pad + "/nazorgcontacten", Map.of("hoeGaatHet", "Het gaat goed.")).is(200);
        assertThat(einde.path("status").asString()).isEqualTo("EINDE");
        assertThat(einde.path("afsluiting").path("nazorg")).extracting(n -> n.path("hoeGaatHet").asString())
                .containsExactly("Noor slaapt door.", "Het gaat goed.");
        assertThat(fatima.maak(pad + "/nazorgcontacten", Map.of("hoeGaatHet", "Goed.")).is(409).path("code").asString())
                .isEqualTo("geen-nazorg-nu");
    }

    @Test
    void dezelfdeSleutelDoetHetEenKeer() {
        Gezin gezin = Gezin.aangemeld(mvc);
        String sleutel = UUID.randomUUID().toString();
        var wens = Map.of("tekst", "Rust.", "vanNaam", "Samira");

        JsonNode eerste = samira.vraag(HttpMethod.POST, gezin.pad() + "/wensen", null, sleutel, wens).is(200);
        JsonNode tweede = samira.vraag(HttpMethod.POST, gezin.pad() + "/wensen", null, sleutel, wens).is(200);

        assertThat(tweede).isEqualTo(eerste);
        assertThat(gezin.casus().path("wensen")).hasSize(1);
        String nieuw = UUID.randomUUID().toString();
        var aanmelding = Map.of("naam", "Dubbel", "aanleiding", "School belde.");
        assertThat(fatima.vraag(HttpMethod.POST, CASUSSEN, null, nieuw, aanmelding).is(201))
                .isEqualTo(fatima.vraag(HttpMethod.POST, CASUSSEN, null, nieuw, aanmelding).is(201));
    }

    @Test
    void tweeMensenDieHetzelfdeVeranderenVerliezenNiets() {
        Gezin gezin = Gezin.metActie(mvc);
        String pad = gezin.pad() + "/doelen/" + gezin.doel().path("id").asString();

        samira.zet(pad, 1, Map.of("zin", "Noor slaapt om half negen.", "leefgebied", "OPVOEDEN_ONTWIKKELING")).is(200);
        var botsing = fatima.zet(pad, 1, Map.of("zin", "Noor slaapt om half acht.", "leefgebied", "OPVOEDEN_ONTWIKKELING"));

        JsonNode huidig = botsing.is(412).path("huidig");
        assertThat(huidig).isEqualTo(gezin.doel());
        assertThat(huidig.path("zin").asString()).isEqualTo("Noor slaapt om half negen.");
        fatima.zet(pad, 2, Map.of("zin", "Noor slaapt om half acht.", "leefgebied", "OPVOEDEN_ONTWIKKELING")).is(200);
    }

    @Test
    void tweeMensenDieIetsAndersVeranderenMerkenNietsVanElkaar() {
        Gezin gezin = Gezin.metActie(mvc);
        String doel = gezin.pad() + "/doelen/" + gezin.doel().path("id").asString();

        samira.zet(doel, 1, Map.of("zin", "Half negen.", "leefgebied", "WONEN")).is(200);
        var status = fatima.zet(gezin.actiePad() + "/status", 1, Map.of("status", "BEZIG"));

        assertThat(status.is(200).path("doelen").get(0).path("zin").asString()).isEqualTo("Half negen.");
    }

    @Test
    void vraagtOmDeVersieEnDeSleutel() {
        Gezin gezin = Gezin.metActie(mvc);

        fatima.zet(gezin.actiePad() + "/status", Map.of("status", "BEZIG")).is(428);
        fatima.vraag(HttpMethod.POST, gezin.pad() + "/wensen", null, null, Map.of("tekst", "Rust.", "vanNaam", "Oma")).is(400);
    }

    @Test
    void noemtAlleFoutenTegelijkInHetNederlands() {
        var fout = fatima.maak(
                        CASUSSEN,
                        "{\"aanleiding\":\" \",\"bsn\":\"999990342\",\"gezinsleden\":[{\"naam\":\"" + "x".repeat(201)
                                + "\",\"rol\":\"KONING\",\"geboortedatum\":\"" + VANDAAG.plusDays(1) + "\"}],"
                                + "\"eersteActie\":{\"wat\":\"Belt\\u0000.\"}}")
                .is(400);

        assertThat(fout.path("invalidParams"))
                .extracting(f -> f.path("name").asString())
                .containsExactlyInAnyOrder(
                        "aanleiding", "bsn", "gezinsleden[0].naam", "gezinsleden[0].rol", "gezinsleden[0].geboortedatum",
                        "eersteActie.wat");
        assertThat(fout.path("invalidParams"))
                .extracting(f -> f.path("reason").asString())
                .allSatisfy(reden -> assertThat(reden).endsWith("."));
    }

    @Test
    void zegtWelkeGegevensNietBijElkaarPassen() {
        Gezin gezin = Gezin.metActie(mvc);
        String pad = gezin.pad();

        assertThat(velden(fatima.maak(CASUSSEN, Map.of("aanleiding", "School belde.")))).containsExactly("naam");
        assertThat(velden(samira.maak(pad + "/wensen", Map.of("tekst", "Rust.")))).containsExactly("vanNaam");
        assertThat(velden(fatima.zet(gezin.actiePad() + "/status", 1, Map.of("status", "NIET_GELUKT"))))
                .containsExactly("reden");
        assertThat(velden(fatima.zet(pad + "/evaluatiedatum", Map.of("datum", VANDAAG.minusDays(1).toString()))))
                .containsExactly("datum");
        assertThat(velden(fatima.zet(pad + "/zorgcoordinator", Map.of()))).containsExactly("betrokkeneId");
        assertThat(velden(fatima.maak(
                        pad + "/afsluitingen",
                        Map.of("terugblik", "Klaar.", "nazorgdatum", VANDAAG.toString(), "wieBelJe", "x".repeat(4001)))))
                .containsExactlyInAnyOrder("nazorgdatum", "wieBelJe");
        assertThat(velden(fatima.maak(
                        pad + "/betrokkenen",
                        Gezin.uitnodiging(Personen.INGRID, "ZORGCOORDINATOR", List.of(Map.of("onderdeel", "ALLES", "niveau", "LEEST_MEE"))))))
                .containsExactlyInAnyOrder("caserol", "omvang[0].onderdeel");
        assertThat(velden(fatima.maak(
                        pad + "/acties", Map.of("wat", "Belt.", "verantwoordelijke", Map.of("soort", "GEZINSLID", "naam", "Oma")))))
                .containsExactly("verantwoordelijke.gezinslidId");
    }

    @Test
    void eenPartnerZietWatBijZijnDeelnameHoort() {
        Gezin gezin = Gezin.metActie(mvc);
        fatima.maak(gezin.pad() + "/doelen", Map.of("zin", "Eén rustig weekend.", "vanNaam", "Samira", "leefgebied", "GEZIN_RELATIES"))
                .is(200);
        String eerste = gezin.doel().path("id").asString();
        String tweede = gezin.casus().path("doelen").get(1).path("id").asString();
        gezin.nodigUit(Personen.INGRID, "PARTNER", List.of(
                Map.of("onderdeel", "DOEL:" + eerste, "niveau", "WEET_DAT"),
                Map.of("onderdeel", "DOEL:" + tweede, "niveau", "LEEST_MEE")));

        JsonNode gezien = ingrid.lees(gezin.pad()).is(200);

        assertThat(gezien.path("doelen").get(0).properties())
                .extracting(Map.Entry::getKey)
                .containsExactlyInAnyOrder("id", "nummer", "alleenDat");
        assertThat(gezien.path("doelen").get(1).path("zin").asString()).isEqualTo("Eén rustig weekend.");
        for (String verborgen : List.of("gezinsleden", "wensen", "losseActies", "akkoorden")) {
            assertThat(gezien.path(verborgen)).as(verborgen).isEmpty();
        }
        assertThat(gezien.has("aanleiding")).isFalse();
        assertThat(gezien.path("betrokkenen")).hasSize(1);
        assertThat(gezien.path("zorgcoordinator").path("naam").asString()).isEqualTo("Fatima El Idrissi");
        assertThat(gezien.path("mag")).extracting(JsonNode::asString).containsExactly("CASUS_LEZEN", "VERSIES_LEZEN", "EERDERE_WOORDEN_LEZEN");
    }

    @Test
    void hetStoppenVanToegangWerktMeteen() {
        Gezin gezin = Gezin.metActie(mvc);
        gezin.nodigIngridUit();
        ingrid.lees(gezin.pad()).is(200);

        samira.verwijder(gezin.pad() + "/betrokkenen/" + gezin.betrokkene(Personen.INGRID)).is(200);

        assertThat(ingrid.lees(gezin.pad()).is(403).path("detail").asString()).contains("U doet niet mee");
        assertThat(ingrid.lees(CASUSSEN).is(200).path("items"))
                .noneMatch(kop -> kop.path("id").asString().equals(gezin.id()));
    }

    @Test
    void wieAlleenMeldtLeestNietMee() {
        var casus = ingrid.maak(CASUSSEN, Map.of("naam", "Amrani", "aanleiding", "Noor valt in slaap.")).is(201);
        String pad = CASUSSEN + "/" + casus.path("id").asString();

        assertThat(casus.has("aanleiding")).isFalse();
        assertThat(casus.path("mag")).isEmpty();
        ingrid.lees(pad).is(403);
        Api teun = Api.als(mvc, Personen.TEUN);
        teun.lees(pad).is(403);
        assertThat(teun.lees("/gezinsplan/v1/mijn-werk").is(200).path("nieuweAanmeldingen"))
                .anyMatch(kop -> kop.path("id").asString().equals(casus.path("id").asString()));
        assertThat(teun.maak(pad + "/eerste-contacten", Map.of()).is(200).path("aanleiding").asString())
                .isEqualTo("Noor valt in slaap.");
    }

    @Test
    void eenTeamleiderZietDeKoppenVanHetTeamEnGeenPlan() {
        Gezin gezin = Gezin.metActie(mvc);
        Api olga = Api.als(mvc, Personen.OLGA);

        JsonNode kop = kop(olga.lees(CASUSSEN + "?pageSize=100").is(200), gezin.id());
        assertThat(kop.path("zorgcoordinator").path("naam").asString()).isEqualTo("Fatima El Idrissi");
        assertThat(kop.has("eigenCaserol")).isFalse();
        olga.lees(gezin.pad()).is(403);
    }

    @Test
    void eenLijstKomtPerBladMetWegwijzers() {
        Gezin.aangemeld(mvc);
        Gezin.aangemeld(mvc);

        var blad = samira.maak(CASUSSEN + "/_zoek?page=1&pageSize=1", Map.of("zoek", "amrani"));

        assertThat(blad.is(200).path("items")).hasSize(1);
        assertThat(blad.json().path("items").get(0).path("eigenCaserol").asString()).isEqualTo("GEZINSLID");
        assertThat(blad.json().path("totaal").asInt()).isGreaterThan(1);
        assertThat(blad.header("Link")).contains("rel=\"next\"");
    }

    @Test
    void mijnWerkToontWatErWacht() {
        Gezin gezin = Gezin.metActie(mvc);
        fatima.maak(gezin.actiePad() + "/blokkades", 1, Map.of("soort", "WACHTEN", "omschrijving", "Geen antwoord.")).is(200);
        fatima.maak(gezin.pad() + "/acties", Map.of(
                        "wat", "past op.", "verantwoordelijke", Map.of("soort", "NETWERK", "naam", "Oma")))
                .is(200);

        JsonNode werk = fatima.lees("/gezinsplan/v1/mijn-werk").is(200);

        assertThat(werk.path("eigenActies")).anyMatch(a -> a.path("casusId").asString().equals(gezin.id()));
        assertThat(werk.path("vast")).anyMatch(a -> a.path("casusId").asString().equals(gezin.id()));
        assertThat(werk.path("beloofdDoorAnderen"))
                .anyMatch(a -> a.path("actie").path("wat").asString().equals("past op."));
        kop(werk.path("gezinnen"), gezin.id());
    }

    @Test
    void geeftDeTafelGegevensZonderNamenVanBewoners() {
        Gezin gezin = Gezin.metActie(mvc);
        samira.maak(gezin.pad() + "/wensen", Map.of(
                        "tekst", "Ik wil mijn mbo afmaken zonder dat Noor alleen is.", "vanNaam", "Samira Amrani"))
                .is(200);
        String regel = UUID.randomUUID().toString();
        fatima.maak(gezin.actiePad() + "/blokkades", 1, Map.of(
                        "soort", "REGEL", "regelId", regel, "omschrijving", "De opvang van Noor stopt na zes maanden."))
                .is(200);
        String vraag = "/verzoekgegevens?actieId=" + gezin.actie().path("id").asString();

        JsonNode gegevens = Api.alsDienst(mvc).lees(gezin.pad() + vraag).is(200);

        assertThat(gegevens.toString()).doesNotContain("Noor", "Samira", "Amrani", "Jeroen");
        assertThat(gegevens.path("gezinInWoorden").asString())
                .isEqualTo("Ik wil mijn mbo afmaken zonder dat het kind alleen is.");
        assertThat(gegevens.path("omschrijving").asString()).isEqualTo("De opvang van het kind stopt na zes maanden.");
        assertThat(gegevens.path("indiener").path("naam").asString()).isEqualTo("Fatima El Idrissi");
        assertThat(gegevens.path("regelId").asString()).isEqualTo(regel);
        assertThat(gegevens.path("gezinsleden").get(2).path("leeftijd").asInt()).isEqualTo(9);
        Api.alsDienst(mvc).lees(gezin.pad() + "/verzoekgegevens?actieId=" + UUID.randomUUID()).is(404);
        assertThat(Api.alsDienst(mvc).lees(gezin.pad() + "/contact").is(200).path("gezinsnaam").asString())
                .isEqualTo("Amrani – de Wit");
    }

    @Test
    void wieKeekStaatInHetInzageregister() {
        Gezin gezin = Gezin.metActie(mvc);
        Api.als(mvc, Personen.ILSE).lees(gezin.pad()).is(403);
        samira.lees(gezin.pad()).is(200);

        List<Inzageregel> regels = inzage.vanCasus(gezin.id(), Instant.EPOCH, 100);

        assertThat(regels).anySatisfy(r -> {
            assertThat(r.door().persoonId()).isEqualTo(Personen.ILSE.id());
            assertThat(r.uitkomst()).isEqualTo(Inzageregel.Uitkomst.GEWEIGERD);
        });
        assertThat(regels).anySatisfy(r -> {
            assertThat(r.door().persoonId()).isEqualTo(Personen.SAMIRA.id());
            assertThat(r.handeling()).isEqualTo("gezinsplan.casus-lezen");
            assertThat(r.caserol()).isEqualTo("GEZINSLID");
        });
        assertThat(regels).anyMatch(r -> r.handeling().equals("gezinsplan.doel-toevoegen"));
    }

    @Test
    void kentGeenPlanOfOnderdeelDatErNietIs() {
        Gezin gezin = Gezin.metActie(mvc);

        fatima.lees(CASUSSEN + "/" + UUID.randomUUID()).is(404);
        fatima.lees(CASUSSEN + "/geen-id").is(400);
        fatima.zet(gezin.pad() + "/acties/" + UUID.randomUUID() + "/status", 1, Map.of("status", "BEZIG")).is(404);
    }

    private static List<String> velden(Api.Antwoord antwoord) {
        return antwoord.is(400).path("invalidParams").values().stream()
                .map(f -> f.path("name").asString())
                .toList();
    }

    private static JsonNode kop(JsonNode lijst, String id) {
        return Gezin.vind(lijst.has("items") ? lijst.path("items") : lijst, k -> k.path("id").asString().equals(id));
    }
}
