package nl.schakel.local.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

class MailregelsTest {

    @Test
    void leestWatEenMensLeestOokAlsHetVerpaktIs() throws IOException {
        var regels = regels("Voor Samira\ntot ziens");
        assertThat(regels).contains("Subject: Blik terug, Élise", "Voor Samira", "tot ziens");
    }

    @Test
    void laatAdressenEnNummersVanMailprogrammasBuitenBeschouwing() throws IOException {
        assertThat(String.join("\n", regels("goedemorgen"))).doesNotContain("samira@", "999990342");
    }

    private static List<String> regels(String tekst) throws IOException {
        String mail = """
                To: samira@voorbeeld.nl\r
                Subject: =?UTF-8?Q?Blik_terug,_=C3=89lise?=\r
                MIME-Version: 1.0\r
                Content-Type: multipart/alternative; boundary="=_Part_0_999990342"\r
                \r
                --=_Part_0_999990342\r
                Content-Type: text/plain; charset=UTF-8\r
                Content-Transfer-Encoding: base64\r
                \r
                %s\r
                --=_Part_0_999990342--\r
                """.formatted(Base64.getEncoder().encodeToString(tekst.getBytes(StandardCharsets.UTF_8)));
        return Mailregels.van(new ByteArrayInputStream(mail.getBytes(StandardCharsets.US_ASCII)));
    }
}
