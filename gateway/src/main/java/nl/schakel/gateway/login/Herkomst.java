package nl.schakel.gateway.login;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import nl.schakel.gateway.deur.Fouten;
import nl.schakel.rest.problem.Probleem;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps other sites from acting with our cookie (CSRF): a change must carry a header that only our own pages can add, and must not say
 * that it comes from elsewhere. Needs no state, so it also holds over a restart.
 */
@Component
class Herkomst extends OncePerRequestFilter {

    private static final Set<String> LEZEN = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> EIGEN = Set.of("same-origin", "none");

    private final String publiek;
    private final Fouten fouten;

    Herkomst(@Value("${schakel.sessie.publiek}") String publiek, Fouten fouten) {
        this.publiek = publiek;
        this.fouten = fouten;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest verzoek, HttpServletResponse antwoord, FilterChain keten)
            throws ServletException, IOException {
        if (LEZEN.contains(verzoek.getMethod()) || eigen(verzoek)) {
            keten.doFilter(verzoek, antwoord);
        } else {
            fouten.schrijf(verzoek, antwoord,
                    Probleem.van(403, "vreemde-herkomst", "Dit verzoek komt niet van een bladzijde van Schakel. Laad de bladzijde opnieuw."));
        }
    }

    private boolean eigen(HttpServletRequest verzoek) {
        String site = verzoek.getHeader("Sec-Fetch-Site");
        String origin = verzoek.getHeader(HttpHeaders.ORIGIN);
        return "1".equals(verzoek.getHeader("X-Schakel"))
                && (site == null || EIGEN.contains(site))
                && (origin == null || origin.equals(publiek));
    }

    @Configuration(proxyBeanMethods = false)
    static class NietDubbel {

        /** Spring Boot would also put the filter outside the security chain, where machines come by too. */
        @Bean
        FilterRegistrationBean<Herkomst> alleenInDeKeten(Herkomst herkomst) {
            var registratie = new FilterRegistrationBean<>(herkomst);
            registratie.setEnabled(false);
            return registratie;
        }
    }
}
