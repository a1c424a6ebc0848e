package nl.schakel.procesevaluatie.uitnodiging.crypto;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import nl.schakel.procesevaluatie.uitnodiging.model.Geheimen;
import org.springframework.stereotype.Component;

/** SHA-256 is genoeg: een geheim heeft 256 bits toeval, en een code wordt alleen samen met het geheim gehasht. */
@Component
class SecureGeheimen implements Geheimen {

    private static final int BYTES = 32;
    private static final int CODES = 1_000_000;

    private final SecureRandom toeval = new SecureRandom();

    @Override
    public String nieuw() {
        var bytes = new byte[BYTES];
        toeval.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public String code() {
        return "%06d".formatted(toeval.nextInt(CODES));
    }

    @Override
    public String hash(String... delen) {
        try {
            var hash = MessageDigest.getInstance("SHA-256");
            for (var deel : delen) {
                var bytes = deel.getBytes(StandardCharsets.UTF_8);
                // Met de lengte ervoor geven ‘ab’+‘c’ en ‘a’+‘bc’ niet dezelfde hash.
                hash.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
                hash.update(bytes);
            }
            return HexFormat.of().formatHex(hash.digest());
        } catch (NoSuchAlgorithmException ontbreekt) {
            throw new IllegalStateException("Elke Java heeft SHA-256", ontbreekt);
        }
    }
}
