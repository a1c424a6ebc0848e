package nl.schakel.gateway.sessie;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** Reads the session of the cookie only when something asks for it: a stylesheet costs no look in the store. */
@Component
public class SessieContext implements SecurityContextRepository {

    private final Sessies sessies;
    private final Sessiecookie cookie;

    SessieContext(Sessies sessies, Sessiecookie cookie) {
        this.sessies = sessies;
        this.cookie = cookie;
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest verzoek) {
        return new DeferredSecurityContext() {
            private @Nullable SecurityContext gelezen;

            @Override
            public SecurityContext get() {
                if (gelezen == null) {
                    gelezen = lees(verzoek);
                }
                return gelezen;
            }

            @Override
            public boolean isGenerated() {
                return get().getAuthentication() == null;
            }
        };
    }

    private SecurityContext lees(HttpServletRequest verzoek) {
        SecurityContextImpl context = new SecurityContextImpl();
        cookie.lees(verzoek).flatMap(sessies::vind).ifPresent(sessie -> context.setAuthentication(new Ingelogd(sessie)));
        return context;
    }

    @Override
    @Deprecated
    public SecurityContext loadContext(HttpRequestResponseHolder houder) {
        return lees(houder.getRequest());
    }

    /** Logging in makes the session itself ({@link Inloggen}); nothing is saved behind its back. */
    @Override
    public void saveContext(SecurityContext context, HttpServletRequest verzoek, HttpServletResponse antwoord) {}

    @Override
    public boolean containsContext(HttpServletRequest verzoek) {
        return cookie.lees(verzoek).isPresent();
    }
}
