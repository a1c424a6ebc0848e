package nl.schakel.gateway.sessie;

import nl.schakel.access.Onderwerp;
import nl.schakel.rest.security.SubjectReader;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** Who asks for what the gateway does itself: a person has a session here, and a machine a token. */
public final class Aanvrager {

    private Aanvrager() {}

    public static Onderwerp nu() {
        return Ingelogd.nu().map(Sessie::wie).orElseGet(Aanvrager::machine);
    }

    private static Onderwerp machine() {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken token) {
            return SubjectReader.read(token.getToken());
        }
        throw new AuthenticationCredentialsNotFoundException("geen sessie en geen token");
    }
}
