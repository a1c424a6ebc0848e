package nl.schakel.rest.security;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.schakel.access.Onderwerp;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;

/** Reads who asks from the claims of an access token. The gateway reads its sessions with it too. */
public final class SubjectReader {

    private SubjectReader() {}

    public static Onderwerp read(Jwt token) {
        String id = token.getSubject();
        String naam = token.getClaimAsString("naam");
        List<String> functies = token.getClaimAsStringList("rollen");
        Map<String, Object> organisatie = token.getClaimAsMap("organisatie");
        return new Onderwerp(
                id,
                naam == null ? id : naam,
                text(organisatie, "id"),
                text(organisatie, "naam"),
                functies == null ? Set.of() : Set.copyOf(functies));
    }

    private static @Nullable String text(@Nullable Map<String, Object> map, String key) {
        return map != null && map.get(key) instanceof String text ? text : null;
    }
}
