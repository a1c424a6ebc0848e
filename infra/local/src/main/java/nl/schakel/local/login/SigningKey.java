package nl.schakel.local.login;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;

/** The key that signs tokens. Kept in the data folder, so that a restart does not log everybody out. */
final class SigningKey {

    private static final int BITS = 2048;

    private SigningKey() {}

    static JWKSet loadOrCreate(Path folder) throws IOException, ParseException, JOSEException {
        Path file = Files.createDirectories(folder).resolve("sleutel.json");
        if (!Files.exists(file)) {
            var key = new RSAKeyGenerator(BITS)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .keyIDFromThumbprint(true)
                    .generate();
            PrivateFiles.write(file, key.toJSONString().getBytes(UTF_8));
        }
        return new JWKSet(RSAKey.parse(Files.readString(file)));
    }
}
