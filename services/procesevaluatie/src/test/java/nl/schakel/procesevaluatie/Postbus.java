package nl.schakel.procesevaluatie;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.subethamail.smtp.server.SMTPServer;
import org.subethamail.wiser.Wiser;
import org.subethamail.wiser.WiserMessage;

/** Een echte mailserver, in dit proces. */
public final class Postbus {

    private static final Wiser SERVER = start();

    private Postbus() {}

    private static Wiser start() {
        var server = Wiser.create(SMTPServer.port(0));
        server.start();
        return server;
    }

    public static int poort() {
        return SERVER.getServer().getPortAllocated();
    }

    public static List<Ontvangen> van(String adres) {
        return List.copyOf(SERVER.getMessages()).stream().filter(m -> m.getEnvelopeReceiver().equals(adres)).map(Ontvangen::van).toList();
    }

    /** Wacht tot er zoveel mails op dit adres zijn, en geeft de laatste. */
    public static Ontvangen wachtOp(String adres, int aantal) {
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> van(adres).size() >= aantal);
        return van(adres).getLast();
    }

    public record Ontvangen(String onderwerp, String tekst, String html, String kop) {

        private static final Pattern GEHEIM = Pattern.compile("/uitnodiging#([\\w-]{43})");
        private static final Pattern CODE = Pattern.compile("Uw code is (\\d{6})");

        private static Ontvangen van(WiserMessage bericht) {
            try {
                var mime = bericht.getMimeMessage();
                var kop = new StringBuilder();
                mime.getAllHeaderLines().asIterator().forEachRemaining(regel -> kop.append(regel).append('\n'));
                return new Ontvangen(mime.getSubject(), deel(mime.getContent(), "text/plain"), deel(mime.getContent(), "text/html"), kop.toString());
            } catch (MessagingException | IOException onleesbaar) {
                throw new AssertionError(onleesbaar);
            }
        }

        private static String deel(Object inhoud, String soort) throws MessagingException, IOException {
            if (!(inhoud instanceof MimeMultipart delen)) {
                return "";
            }
            for (int i = 0; i < delen.getCount(); i++) {
                BodyPart deel = delen.getBodyPart(i);
                if (deel.isMimeType(soort)) {
                    return String.valueOf(deel.getContent());
                }
                var binnen = deel(deel.getContent(), soort);
                if (!binnen.isEmpty()) {
                    return binnen;
                }
            }
            return "";
        }

        public String geheim() {
            return vind(GEHEIM);
        }

        public String code() {
            return vind(CODE);
        }

        private String vind(Pattern patroon) {
            var gevonden = patroon.matcher(tekst);
            if (!gevonden.find()) {
                throw new UncheckedIOException(new IOException("niet in de mail: " + patroon));
            }
            return gevonden.group(1);
        }
    }
}
