package nl.schakel.gateway.deur;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Security headers: strict ones for the API, and for pages what a self-hosted app needs and no more. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
public class Koppen extends OncePerRequestFilter {

    /** React Aria writes a few style elements of its own; scripts only come from our own files. */
    private static final String PAGINABELEID = "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; "
            + "object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private static final Map<String, String> ALTIJD = Map.of(
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "no-referrer",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Permissions-Policy", "camera=(), geolocation=(), microphone=()",
            "Strict-Transport-Security", "max-age=31536000; includeSubDomains");

    private final String versie;
    private final RouteInstellingen routes;

    Koppen(@Value("${schakel.api.version}") String versie, RouteInstellingen routes) {
        this.versie = versie;
        this.routes = routes;
    }

    public Map<String, String> voorApi() {
        var koppen = new HashMap<>(ALTIJD);
        koppen.put("API-Version", versie);
        koppen.put("Cache-Control", "no-store");
        koppen.put("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        return koppen;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest verzoek, HttpServletResponse antwoord, FilterChain keten)
            throws ServletException, IOException {
        String pad = verzoek.getRequestURI();
        if (pad.startsWith("/gateway/") || verzoek.getDispatcherType() == DispatcherType.ERROR) {
            voorApi().forEach(antwoord::setHeader);
        } else if (!vanEenDienst(pad)) {
            ALTIJD.forEach(antwoord::setHeader);
            antwoord.setHeader("Content-Security-Policy", PAGINABELEID);
        }
        keten.doFilter(verzoek, antwoord);
    }

    /** What goes wrong before any controller gets its headers on the way to the error controller. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    /** The service sets its own; twice the same header would be a fault. */
    private boolean vanEenDienst(String pad) {
        return routes.diensten().keySet().stream().anyMatch(dienst -> pad.startsWith("/" + dienst + "/"));
    }
}
