package nl.schakel.procesevaluatie.uitnodiging.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.HashSet;
import org.junit.jupiter.api.Test;

class SecureGeheimenTest {

    private final SecureGeheimen geheimen = new SecureGeheimen();

    @Test
    void geeftElkeKeerEenAnderGeheimVan256Bits() {
        var gezien = new HashSet<String>();
        for (int i = 0; i < 1000; i++) {
            var geheim = geheimen.nieuw();
            assertThat(Base64.getUrlDecoder().decode(geheim)).hasSize(32);
            assertThat(gezien.add(geheim)).isTrue();
            assertThat(geheimen.code()).matches("\\d{6}");
        }
    }

    @Test
    void hashtDelenZoDatZeNietDoorElkaarLopen() {
        assertThat(geheimen.hash("ab", "c")).isNotEqualTo(geheimen.hash("a", "bc")).isEqualTo(geheimen.hash("ab", "c")).hasSize(64);
    }
}
