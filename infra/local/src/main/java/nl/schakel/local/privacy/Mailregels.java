package nl.schakel.local.privacy;

import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;

/** A mail as lines that people read: decoded, since a name in base64 is a name all the same. */
final class Mailregels {

    private static final Session SESSION = Session.getInstance(new Properties());
    /** Addresses name their reader, that is what they are for; the others are numbers that mail programs make up. */
    private static final Set<String> NIET_GELEZEN =
            Set.of("to", "from", "received", "message-id", "delivered-to", "content-type", "content-transfer-encoding", "mime-version", "date");

    private final List<String> regels = new ArrayList<>();

    private Mailregels() {}

    static List<String> van(InputStream mail) throws IOException {
        var lezer = new Mailregels();
        try {
            lezer.deel(new MimeMessage(SESSION, mail));
        } catch (MessagingException e) {
            throw new IOException("This mail cannot be read", e);
        }
        return lezer.regels;
    }

    private void deel(Part deel) throws MessagingException, IOException {
        for (Header kop : Collections.list(deel.getAllHeaders())) {
            if (!NIET_GELEZEN.contains(kop.getName().toLowerCase(Locale.ROOT))) {
                regels.add(kop.getName() + ": " + MimeUtility.decodeText(MimeUtility.unfold(kop.getValue())));
            }
        }
        if (deel.getContent() instanceof Multipart delen) {
            for (int i = 0; i < delen.getCount(); i++) {
                deel(delen.getBodyPart(i));
            }
        } else {
            String.valueOf(deel.getContent()).lines().forEach(regels::add);
        }
    }
}
