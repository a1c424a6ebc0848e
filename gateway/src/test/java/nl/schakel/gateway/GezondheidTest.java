package nl.schakel.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import nl.schakel.gateway.Browserproef.Antwoord;
import org.junit.jupiter.api.Test;

class GezondheidTest extends Poortproef {

    @Test
    void zegtWatErAchterHaarAntwoordt() throws InterruptedException {
        Antwoord goed = wacht("UP");
        assertThat(goed.json().at("/components/diensten/details/gezinsplan").asString()).isEqualTo("antwoordt");
        assertThat(goed.json().at("/components/diensten/details/login").asString()).isEqualTo("antwoordt");
        assertThat(goed.json().at("/components/stroom/status").asString()).isEqualTo("UP");

        GEZINSPLAN.status = 503;

        Antwoord beperkt = wacht("BEPERKT");
        assertThat(beperkt.status()).isEqualTo(200);
        assertThat(beperkt.json().at("/components/diensten/details/gezinsplan").asString()).isEqualTo("antwoordt niet");
        assertThat(beperkt.json().at("/components/diensten/details/maatwerktafel").asString()).isEqualTo("antwoordt");
    }

    @Test
    void leeftOokAlsErAchterHaarNietsLeeft() {
        GEZINSPLAN.status = 503;
        LOGIN.weg = true;

        assertThat(browser().haal("/actuator/health/liveness").status()).isEqualTo(200);
    }

    private Antwoord wacht(String status) throws InterruptedException {
        Antwoord antwoord = browser().haal("/actuator/health/readiness");
        for (int i = 0; i < 100 && !status.equals(antwoord.json().get("status").asString()); i++) {
            Thread.sleep(100);
            antwoord = browser().haal("/actuator/health/readiness");
        }
        assertThat(antwoord.json().get("status").asString()).as(antwoord.tekst()).isEqualTo(status);
        return antwoord;
    }
}
