package nl.schakel.procesevaluatie.uitnodiging.web;

import java.time.Duration;
import nl.schakel.procesevaluatie.uitnodiging.model.Uitnodiging;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/** De sessie van een genodigde: niet te lezen door scripts, niet mee te sturen door een andere site. */
@Component
class Sessiecookie {

    static final String NAAM = "uitnodiging";
    static final String PAD = "/procesevaluatie/v1/uitnodigingen";

    private final boolean overTls;

    Sessiecookie(@Value("${schakel.publiek-adres}") String publiekAdres) {
        this.overTls = publiekAdres.startsWith("https:");
    }

    String met(String sessie) {
        return cookie(sessie, Uitnodiging.SESSIE_GELDIG);
    }

    String weg() {
        return cookie("", Duration.ZERO);
    }

    private String cookie(String waarde, Duration leeftijd) {
        return ResponseCookie.from(NAAM, waarde).httpOnly(true).sameSite("Strict").secure(overTls).path(PAD).maxAge(leeftijd).build().toString();
    }
}
