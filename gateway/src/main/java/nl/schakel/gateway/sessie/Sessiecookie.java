package nl.schakel.gateway.sessie;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/** The one cookie that the browser gets: HttpOnly, SameSite=Lax (the way back from the login server comes from another site). */
@Component
class Sessiecookie {

    private final boolean tls;
    private final String naam;

    Sessiecookie(SessieInstellingen instellingen) {
        this.tls = instellingen.tls();
        this.naam = tls ? "__Host-SCHAKEL" : "SCHAKEL";
    }

    Optional<Sessiesleutel> lees(HttpServletRequest verzoek) {
        if (verzoek.getCookies() == null) {
            return Optional.empty();
        }
        for (Cookie cookie : verzoek.getCookies()) {
            if (cookie.getName().equals(naam) && !cookie.getValue().isBlank()) {
                return Optional.of(Sessiesleutel.van(cookie.getValue()));
            }
        }
        return Optional.empty();
    }

    void zet(HttpServletResponse antwoord, Sessiesleutel sleutel) {
        antwoord.addHeader(HttpHeaders.SET_COOKIE, maak(sleutel.waarde()).build().toString());
    }

    void wis(HttpServletResponse antwoord) {
        antwoord.addHeader(HttpHeaders.SET_COOKIE, maak("").maxAge(Duration.ZERO).build().toString());
    }

    private ResponseCookie.ResponseCookieBuilder maak(String waarde) {
        return ResponseCookie.from(naam, waarde).httpOnly(true).secure(tls).sameSite("Lax").path("/");
    }
}
