package nl.schakel.gateway.routes;

import java.util.Optional;
import nl.schakel.gateway.deur.Fouten;
import nl.schakel.gateway.deur.Paden;
import nl.schakel.gateway.sessie.Ingelogd;
import nl.schakel.gateway.sessie.Sessie;
import nl.schakel.gateway.sessie.Toegangstoken;
import nl.schakel.rest.NietBereikbaar;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Turns the session into the token that the service asks for, and keeps the browser's cookies here. */
final class Doorgifte implements HandlerFilterFunction<ServerResponse, ServerResponse> {

    private static final String UITNODIGING = "uitnodiging";

    private final Toegangstoken tokens;
    private final Fouten fouten;

    Doorgifte(Toegangstoken tokens, Fouten fouten) {
        this.tokens = tokens;
        this.fouten = fouten;
    }

    @Override
    public ServerResponse filter(ServerRequest verzoek, HandlerFunction<ServerResponse> verder) throws Exception {
        if (Paden.isOpen(verzoek.path())) {
            return verder.handle(opgeruimd(verzoek).headers(h -> h.remove(HttpHeaders.AUTHORIZATION)).build());
        }
        Optional<Sessie> sessie = Ingelogd.nu();
        if (sessie.isEmpty()) {
            // A machine of a partner: its own token, which was checked at the door, goes along
            return verder.handle(opgeruimd(verzoek).build());
        }
        Optional<String> token;
        try {
            token = tokens.van(sessie.get());
        } catch (NietBereikbaar e) {
            return fouten.antwoord(verzoek.path(), 503);
        }
        if (token.isEmpty()) {
            return fouten.antwoord(verzoek.path(), 401);
        }
        return verder.handle(opgeruimd(verzoek).headers(h -> h.setBearerAuth(token.get())).build());
    }

    /** The link page has a cookie of its own, which is the service's business; all others stay here. */
    private static ServerRequest.Builder opgeruimd(ServerRequest verzoek) {
        var cookie = verzoek.cookies().getFirst(UITNODIGING);
        boolean linkpagina = verzoek.path().startsWith("/procesevaluatie/v1/uitnodigingen/");
        return ServerRequest.from(verzoek).headers(h -> {
            h.remove(HttpHeaders.COOKIE);
            h.remove("X-Schakel");
            if (linkpagina && cookie != null) {
                h.set(HttpHeaders.COOKIE, UITNODIGING + "=" + cookie.getValue());
            }
        });
    }
}
