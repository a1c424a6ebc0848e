package nl.schakel.procesevaluatie.uitnodiging.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.UUID;
import nl.schakel.procesevaluatie.Postbus;
import nl.schakel.procesevaluatie.uitnodiging.model.Post;
import nl.schakel.procesevaluatie.uitnodiging.model.Post.Mail;
import org.junit.jupiter.api.Test;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class SmtpPostTest {

    @Test
    void verstuurtTekstEnHtml() {
        var adres = UUID.randomUUID() + "@voorbeeld.example";
        post(Postbus.poort()).verstuur(new Mail(adres, "Een vraag voor u", "Gewone tekst é", "<p>Gewone tekst é</p>"));
        var ontvangen = Postbus.wachtOp(adres, 1);
        assertThat(ontvangen.onderwerp()).isEqualTo("Een vraag voor u");
        assertThat(ontvangen.tekst()).contains("Gewone tekst é");
        assertThat(ontvangen.html()).contains("<p>Gewone tekst é</p>");
        assertThat(ontvangen.kop()).contains("From: Schakel <geen-antwoord@schakel.example>", "Auto-Submitted: auto-generated");
    }

    @Test
    void zegtDatHetNietLukte() {
        assertThatThrownBy(() -> post(1).verstuur(new Mail("iemand@voorbeeld.example", "x", "y", "z"))).isInstanceOf(Post.NietVerstuurd.class);
        assertThatThrownBy(() -> post(Postbus.poort()).verstuur(new Mail("geen adres\r\nBcc: x", "x", "y", "z"))).isInstanceOf(Post.NietVerstuurd.class);
    }

    @Test
    void komtMeteenTerugEnVerstuurtDanPas() {
        var adres = UUID.randomUUID() + "@voorbeeld.example";
        post(Postbus.poort()).verstuurMeteen(new Mail(adres, "Uw code", "tekst", "<p>tekst</p>"));
        assertThat(Postbus.wachtOp(adres, 1).onderwerp()).isEqualTo("Uw code");
    }

    private static SmtpPost post(int poort) {
        var smtp = new JavaMailSenderImpl();
        smtp.setHost("127.0.0.1");
        smtp.setPort(poort);
        return new SmtpPost(smtp, "Schakel <geen-antwoord@schakel.example>", new SimpleMeterRegistry());
    }
}
