package nl.schakel.gateway.sessie;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the login server gave for this session. */
public record Tokens(String access, Instant accessTot, @Nullable String refresh, @Nullable String id) {

    @Override
    public String toString() {
        return "Tokens(tot " + accessTot + ")";
    }
}
