package nl.schakel.gateway.abonnement.bezorging;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.schakel.gateway.abonnement.model.Instellingen.Beveiliging;

/** How the receiver knows that it is us: a bearer token (RFC 6750), or the symmetric signature of Standard Webhooks 1.0. */
public final class Ondertekening {

    private static final String HMAC = "HmacSHA256";
    private static final String VOORVOEGSEL = "whsec_";
    private static final int MINSTE_BYTES = 24;
    private static final int MEESTE_BYTES = 64;

    private Ondertekening() {}

    static Map<String, String> koppen(Beveiliging soort, String geheim, String id, Instant nu, byte[] inhoud) {
        return switch (soort) {
            case BEARER -> Map.of("Authorization", "Bearer " + geheim);
            case HMAC -> Map.of(
                    "webhook-id", id,
                    "webhook-timestamp", Long.toString(nu.getEpochSecond()),
                    "webhook-signature", "v1," + handtekening(geheim, id, nu, inhoud));
        };
    }

    /** Over {@code id.timestamp.body}. */
    static String handtekening(String geheim, String id, Instant nu, byte[] inhoud) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(Base64.getDecoder().decode(geheim.substring(VOORVOEGSEL.length())), HMAC));
            mac.update((id + "." + nu.getEpochSecond() + ".").getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(mac.doFinal(inhoud));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA256 hoort bij elke Java", e);
        }
    }

    /** What is wrong with this secret, in a sentence. */
    public static Optional<String> bezwaar(Beveiliging soort, String geheim) {
        return switch (soort) {
            case BEARER -> geheim.matches("[A-Za-z0-9._~+/-]{16,1000}=*") ? Optional.empty()
                    : Optional.of("Gebruik een token van minstens 16 tekens: letters, cijfers en . _ ~ + / -");
            case HMAC -> isSleutel(geheim) ? Optional.empty()
                    : Optional.of("Gebruik whsec_ en daarachter 24 tot en met 64 willekeurige bytes in base64 (Standard Webhooks).");
        };
    }

    private static boolean isSleutel(String geheim) {
        if (!geheim.startsWith(VOORVOEGSEL)) {
            return false;
        }
        try {
            int bytes = Base64.getDecoder().decode(geheim.substring(VOORVOEGSEL.length())).length;
            return bytes >= MINSTE_BYTES && bytes <= MEESTE_BYTES;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
