package nl.schakel.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.schakel.gateway.Browserproef.Antwoord;
import nl.schakel.gateway.Dienstproef.Verzoek;
import nl.schakel.testkit.Personen;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What services say in these tests is what theirs answer: see {@code infra/redrive}. */
class ApartGezetTest extends Poortproef {

    private static final String PAD = "/gateway/v1/apart-gezet";
    private static final String EEN = """
            {"id":"a1","lezer":"gezinsplan","topic":"maatwerktafel","sleutel":"c1","reden":"unreadable: data is not JSON",
             "sindsOp":"2026-11-22T10:00:00Z","geprobeerdOp":"2026-11-23T10:00:00Z","pogingen":1,"aantal":2,
             "vooraan":{"partitie":0,"plek":41,"gebeurtenisId":"v1/3/0","type":"nl.maatwerkverzoeken.besluit-genomen.v1","onderwerp":"v1"},
             "handelingen":[{"soort":"OPNIEUW_AANGEBODEN","door":"p14","op":"2026-11-23T10:00:00Z","reden":"","gebeurtenisId":"v1/3/0"}]}""";
    private static final String KLAAR = EEN.replace("\"aantal\":2", "\"aantal\":0").replace("a1", "a2").replace("2026-11-22", "2026-11-01");
    static final String AFLOOP = "{\"verwerkt\":2,\"nu\":" + EEN + ",\"items\":[],\"totaal\":0}";
    private static final String LEEG = "{\"items\":[],\"totaal\":0}";
    private static final String SLEUTEL = UUID.randomUUID().toString();

    @Test
    void laatVanAlleDienstenZienWatApartStaatMetWatWeerGoedIsAchteraan() {
        GEZINSPLAN.inhoud = "{\"items\":[" + EEN + "," + KLAAR + "],\"totaal\":2}";
        MAATWERKTAFEL.inhoud = "{\"items\":[" + EEN.replace("2026-11-22", "2026-11-10") + "],\"totaal\":1}";
        PROCESEVALUATIE.inhoud = LEEG;
        INZAGELOG.inhoud = LEEG;

        JsonNode lijst = ingelogd(Personen.BEHEER).haal(PAD).json();

        assertThat(lijst.get("items").valueStream().map(i -> i.get("dienst").asString() + " " + i.get("aantal").asInt()))
                .containsExactly("maatwerktafel 2", "gezinsplan 2", "gezinsplan 0");
        assertThat(lijst.at("/items/0/vooraan/plek").asLong()).isEqualTo(41);
        assertThat(lijst.at("/items/0/handelingen/0/door").asString()).isEqualTo("p14");
        assertThat(lijst.get("nietBereikbaar")).isEmpty();
        assertThat(GEZINSPLAN.laatste().pad()).isEqualTo("/beheer/apart-gezet");
        assertThat(GEZINSPLAN.laatste().kop("Authorization")).startsWith("Bearer ");
    }

    @Test
    void zegtWelkeDienstNietAntwoordt() {
        GEZINSPLAN.inhoud = "{\"items\":[" + EEN + "],\"totaal\":1}";
        MAATWERKTAFEL.verbreekt = true;
        PROCESEVALUATIE.status = 503;
        INZAGELOG.inhoud = LEEG;

        JsonNode lijst = ingelogd(Personen.BEHEER).haal(PAD).json();

        assertThat(lijst.get("items")).hasSize(1);
        assertThat(lijst.get("nietBereikbaar").valueStream().map(JsonNode::asString)).containsExactlyInAnyOrder("maatwerktafel", "procesevaluatie");
    }

    @Test
    void biedtOpnieuwAanMetDeSleutelVanHetVerzoek() {
        GEZINSPLAN.inhoud = AFLOOP;

        Antwoord antwoord = ingelogd(Personen.BEHEER).stuur("POST", PAD + "/gezinsplan/a1/herkansingen", null, "Idempotency-Key", SLEUTEL);

        assertThat(antwoord.status()).isEqualTo(200);
        assertThat(antwoord.json().get("verwerkt").asInt()).isEqualTo(2);
        assertThat(antwoord.json().at("/nu/dienst").asString()).isEqualTo("gezinsplan");
        Verzoek verzoek = GEZINSPLAN.laatste();
        assertThat(verzoek.pad()).isEqualTo("/beheer/apart-gezet/a1/herkansingen");
        assertThat(verzoek.kop("Idempotency-Key")).isEqualTo(SLEUTEL);
        assertThat(verzoek.kop("Authorization")).startsWith("Bearer ");
        assertThat(verzoek.kop("Cookie")).isNull();
    }

    @Test
    void slaatOverMetEenReden() {
        GEZINSPLAN.inhoud = AFLOOP;
        Browserproef beheer = ingelogd(Personen.BEHEER);
        String pad = PAD + "/gezinsplan/a1/overslagen";

        Antwoord zonder = beheer.stuur("POST", pad, "{\"partitie\":0,\"plek\":41,\"reden\":\"\"}", "Idempotency-Key", SLEUTEL);
        assertThat(zonder.status()).isEqualTo(400);
        assertThat(zonder.json().at("/invalidParams/0/name").asString()).isEqualTo("reden");
        assertThat(GEZINSPLAN.verzoeken).as("not sent on").isEmpty();

        assertThat(beheer.stuur("POST", pad, "{\"partitie\":0,\"plek\":41,\"reden\":\"Dubbel.\"}", "Idempotency-Key", SLEUTEL).status()).isEqualTo(200);
        assertThat(GEZINSPLAN.laatste().inhoud()).isEqualTo("{\"partitie\":0,\"plek\":41,\"reden\":\"Dubbel.\"}");
    }

    @Test
    void geeftDoorWaaromHetNietKon() {
        Browserproef beheer = ingelogd(Personen.BEHEER);
        String pad = PAD + "/gezinsplan/a1/herkansingen";

        GEZINSPLAN.soort = "application/problem+json";
        GEZINSPLAN.status = 409;
        GEZINSPLAN.inhoud = "{\"code\":\"staat-niet-vooraan\",\"detail\":\"Deze gebeurtenis staat niet meer vooraan.\"}";
        Antwoord geweigerd = beheer.stuur("POST", pad, null, "Idempotency-Key", SLEUTEL);
        GEZINSPLAN.status = 404;
        GEZINSPLAN.inhoud = "{\"code\":\"niet-gevonden\",\"detail\":\"Hier staat niets apart.\"}";
        Antwoord weg = beheer.stuur("POST", pad, null, "Idempotency-Key", SLEUTEL);
        GEZINSPLAN.status = 500;
        GEZINSPLAN.soort = "text/html";
        GEZINSPLAN.inhoud = "<h1>stuk</h1>";
        Antwoord stuk = beheer.stuur("POST", pad, null, "Idempotency-Key", SLEUTEL);

        assertThat(geweigerd.status()).isEqualTo(409);
        assertThat(geweigerd.json().get("code").asString()).isEqualTo("staat-niet-vooraan");
        assertThat(geweigerd.json().get("detail").asString()).isEqualTo("Deze gebeurtenis staat niet meer vooraan.");
        assertThat(weg.status()).isEqualTo(404);
        assertThat(stuk.status()).isEqualTo(503);
        assertThat(stuk.tekst()).doesNotContain("stuk<");
    }

    @Test
    void wilEenSleutelEnKentAlleenDeEigenDiensten() {
        Browserproef beheer = ingelogd(Personen.BEHEER);

        assertThat(beheer.stuur("POST", PAD + "/gezinsplan/a1/herkansingen", null).status()).isEqualTo(400);
        assertThat(beheer.stuur("POST", PAD + "/elders/a1/herkansingen", null, "Idempotency-Key", SLEUTEL).status()).isEqualTo(404);
        assertThat(beheer.stuur("POST", PAD + "/gezinsplan/..%2Fx/herkansingen", null, "Idempotency-Key", SLEUTEL).status()).isIn(400, 404);
        assertThat(GEZINSPLAN.verzoeken).isEmpty();
    }

    /** A service's own address for it is not the gateway's to pass on. */
    @Test
    void geeftNiemandHetAdresVanDeDienstZelf() {
        Browserproef beheer = ingelogd(Personen.BEHEER);
        beheer.haal("/beheer/apart-gezet");
        beheer.haal("/gezinsplan/v1/../../beheer/apart-gezet");
        assertThat(GEZINSPLAN.verzoeken).isEmpty();
    }
}
