package nl.schakel.gateway.sessie;

import java.time.Duration;
import java.time.Instant;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param stil a session that is not used this long is over (OIDC NLGov practice: 30 minutes)
 * @param lengte a session never lasts longer than this
 * @param publiek address that the browser uses; with https the cookie gets its {@code __Host-} name
 */
@ConfigurationProperties("schakel.sessie")
public record SessieInstellingen(
        @DefaultValue("30m") Duration stil, @DefaultValue("10h") Duration lengte, @DefaultValue("http://localhost:8080") String publiek) {

    boolean tls() {
        return publiek.startsWith("https:");
    }

    /** When a session ends if nobody uses it any more. */
    public Instant verlooptOp(Instant begonnenOp, Instant gebruiktOp) {
        Instant naStilte = gebruiktOp.plus(stil);
        Instant uiterlijk = begonnenOp.plus(lengte);
        return naStilte.isBefore(uiterlijk) ? naStilte : uiterlijk;
    }
}
