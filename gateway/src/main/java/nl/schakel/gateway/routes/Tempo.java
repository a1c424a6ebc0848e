package nl.schakel.gateway.routes;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.resilience4j.ratelimiter.RateLimiter;
import io.github.resilience4j.ratelimiter.RateLimiterConfig;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import nl.schakel.gateway.deur.Fouten;
import nl.schakel.gateway.deur.RouteInstellingen;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.WebUtils;

/** Nobody may keep the door from others: so many API requests in a second per session, or per address for who has none. */
@Component
@Order(-200)
class Tempo extends OncePerRequestFilter {

    private static final int HOOGSTENS_BEWAARD = 50_000;

    private final Cache<String, RateLimiter> tellers =
            Caffeine.newBuilder().maximumSize(HOOGSTENS_BEWAARD).expireAfterAccess(Duration.ofMinutes(5)).build();
    private final RateLimiterConfig grens;
    private final Fouten fouten;

    Tempo(RouteInstellingen instellingen, Fouten fouten) {
        this.grens = RateLimiterConfig.custom().limitForPeriod(instellingen.perSeconde())
                .limitRefreshPeriod(Duration.ofSeconds(1)).timeoutDuration(Duration.ZERO).build();
        this.fouten = fouten;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest verzoek) {
        return !verzoek.getRequestURI().contains("/v1/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest verzoek, HttpServletResponse antwoord, FilterChain keten)
            throws ServletException, IOException {
        if (tellers.get(wie(verzoek), naam -> RateLimiter.of("tempo", grens)).acquirePermission()) {
            keten.doFilter(verzoek, antwoord);
        } else {
            antwoord.setHeader("Retry-After", "1");
            fouten.schrijf(verzoek, antwoord, 429);
        }
    }

    private static String wie(HttpServletRequest verzoek) {
        var cookie = WebUtils.getCookie(verzoek, "SCHAKEL");
        var veilig = WebUtils.getCookie(verzoek, "__Host-SCHAKEL");
        var sessie = veilig != null ? veilig : cookie;
        return sessie != null ? sessie.getValue() : verzoek.getRemoteAddr();
    }
}
