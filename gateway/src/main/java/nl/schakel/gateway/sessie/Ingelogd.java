package nl.schakel.gateway.sessie;

import java.util.Optional;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/** Spring Security's view of a session. */
public final class Ingelogd extends AbstractAuthenticationToken {

    private final transient Sessie sessie;

    Ingelogd(Sessie sessie) {
        super(sessie.functies().stream().map(f -> new SimpleGrantedAuthority("ROLE_" + f)).toList());
        this.sessie = sessie;
        setAuthenticated(true);
    }

    /** The session of the request that is being handled. */
    public static Optional<Sessie> nu() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof Ingelogd ingelogd
                ? Optional.of(ingelogd.sessie) : Optional.empty();
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public Object getPrincipal() {
        return sessie.wie().persoonId();
    }

    @Override
    public boolean equals(Object ander) {
        return ander instanceof Ingelogd i && i.sessie.id().equals(sessie.id());
    }

    @Override
    public int hashCode() {
        return sessie.id().hashCode();
    }
}
