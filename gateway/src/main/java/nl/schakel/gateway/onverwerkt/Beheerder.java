package nl.schakel.gateway.onverwerkt;

import nl.schakel.gateway.sessie.Ingelogd;
import nl.schakel.gateway.sessie.Sessie;
import nl.schakel.gateway.sessie.Toegangstoken;
import nl.schakel.rest.GeenToegang;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.stereotype.Component;

/** Who looks here: functional management, and nobody else. */
@Component
class Beheerder {

    private final Toegangstoken tokens;

    Beheerder(Toegangstoken tokens) {
        this.tokens = tokens;
    }

    static Sessie controleer() {
        return Ingelogd.nu().filter(s -> s.wie().heeftFunctie("beheerder")).orElseThrow(() -> new GeenToegang("Dit is voor functioneel beheer."));
    }

    /** To go along to a service. */
    String token() {
        return tokens.van(controleer()).orElseThrow(() -> new AuthenticationCredentialsNotFoundException("de sessie is voorbij"));
    }
}
