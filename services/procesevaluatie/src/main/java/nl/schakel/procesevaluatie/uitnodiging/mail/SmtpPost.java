package nl.schakel.procesevaluatie.uitnodiging.mail;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.mail.MessagingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import nl.schakel.procesevaluatie.uitnodiging.model.Post;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Verstuurt mail. In het log komt nooit een adres, een link of een code. */
@Component
class SmtpPost implements Post {

    private static final Logger LOG = LoggerFactory.getLogger(SmtpPost.class);
    private static final List<Duration> NOG_EENS_NA = List.of(Duration.ofSeconds(1), Duration.ofSeconds(5), Duration.ofSeconds(20));

    private final JavaMailSender smtp;
    private final String afzender;
    private final Counter mislukt;

    SmtpPost(JavaMailSender smtp, @Value("${schakel.mail.afzender}") String afzender, MeterRegistry meters) {
        this.smtp = smtp;
        this.afzender = afzender;
        this.mislukt = Counter.builder("schakel.mail.failed").description("Codes die na alle pogingen niet weg konden").register(meters);
    }

    @Override
    public void verstuur(Mail mail) {
        try {
            var bericht = smtp.createMimeMessage();
            var hulp = new MimeMessageHelper(bericht, true, StandardCharsets.UTF_8.name());
            hulp.setFrom(afzender);
            hulp.setTo(mail.adres());
            hulp.setSubject(mail.onderwerp());
            hulp.setText(mail.tekst(), mail.html());
            // Geen antwoord van een afwezigheidsassistent: dat zou naar een postvak gaan dat niemand leest.
            bericht.setHeader("Auto-Submitted", "auto-generated");
            smtp.send(bericht);
        } catch (MailException | MessagingException nietGelukt) {
            throw new NietVerstuurd(nietGelukt);
        }
    }

    @Override
    public void verstuurMeteen(Mail mail) {
        Thread.startVirtualThread(() -> probeer(mail));
    }

    private void probeer(Mail mail) {
        for (var wacht : NOG_EENS_NA) {
            try {
                verstuur(mail);
                return;
            } catch (NietVerstuurd later) {
                try {
                    Thread.sleep(wacht);
                } catch (InterruptedException gestopt) {
                    Thread.currentThread().interrupt();
                    return;
                }
            }
        }
        mislukt.increment();
        LOG.warn("Een code kon niet worden verstuurd: de mailserver neemt niets aan");
    }
}
