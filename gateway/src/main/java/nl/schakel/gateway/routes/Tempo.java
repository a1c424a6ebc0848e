package nl.schakel.gateway.routes;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.resilience4j.ratelimiter.RateLimiter;
import io.github.resilience4j.ratelimiter.RateLimiterConfig;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import nl.schakel.gateway.deur.Fouten;
import nl.schakel.gateway.deur.Paden;
import nl.schakel.gateway.deur.RouteInstellingen;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.WebUtils;

/**
 * Nobody may keep the door from others: so many API requests in a second per session. Where no session is needed the address counts,
 * whatever cookie comes along: else inventing cookies would be a way around it. One address as a whole (an office) may do much more.
 */
@Component
@Order(-200)
class Tempo extends OncePerRequestFilter {

    private static final int HOOGSTENS_BEWAARD = 50_000;
    private static final int SESSIES_PER_ADRES = 20;

    private final Cache<String, RateLimiter> tellers = Caffeine.newBuilder()
            .maximumSize(HOOGSTENS_BEWAARD)
            .expireAfterAccess(Duration.ofMinutes(5))
            .build();
    private final RateLimiterConfig eigen;
    private final RateLimiterConfig kantoor;
    private final Fouten fouten;

    Tempo(RouteInstellingen instellingen, Fouten fouten) {
        this.eigen = grens(instellingen.perSeconde());
        this.kantoor = grens(instellingen.perSeconde() * SESSIES_PER_ADRES);
        this.fouten = fouten;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest verzoek) {
        return !Paden.isApi(verzoek.getRequestURI());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest verzoek, HttpServletResponse antwoord, FilterChain keten)
            throws ServletException, IOException {
        String adres = verzoek.getRemoteAddr();
        if (mag("kantoor " + adres, kantoor) && mag(wie(verzoek, adres), eigen)) {
            keten.doFilter(verzoek, antwoord);
        } else {
            antwoord.setHeader("Retry-After", "1");
            fouten.schrijf(verzoek, antwoord, 429);
        }
    }

    private boolean mag(String wie, RateLimiterConfig grens) {
        return tellers.get(wie, naam -> RateLimiter.of("tempo", grens)).acquirePermission();
    }

    private static String wie(HttpServletRequest verzoek, String adres) {
        Cookie cookie = WebUtils.getCookie(verzoek, "__Host-SCHAKEL");
        if (cookie == null) {
            cookie = WebUtils.getCookie(verzoek, "SCHAKEL");
        }
        return cookie == null || Paden.isOpen(verzoek.getRequestURI()) ? "adres " + adres : "sessie " + cookie.getValue();
    }

    private static RateLimiterConfig grens(int perSeconde) {
        return RateLimiterConfig.custom()
                .limitForPeriod(perSeconde)
                .limitRefreshPeriod(Duration.ofSeconds(1))
                .timeoutDuration(Duration.ZERO)
                .build();
    }
}
