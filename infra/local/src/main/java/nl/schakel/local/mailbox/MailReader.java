package nl.schakel.local.mailbox;

import jakarta.mail.Address;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Reads a mail file into what a person wants to see of it. */
final class MailReader {

    private static final Session SESSION = Session.getInstance(new Properties());

    private MailReader() {}

    static Letter read(String id, Instant receivedAt, Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var mail = new MimeMessage(SESSION, in);
            return new Letter(
                    id,
                    addresses(mail.getFrom()).stream().findFirst().orElse(""),
                    recipients(mail),
                    Optional.ofNullable(mail.getSubject()).orElse(""),
                    receivedAt,
                    text(mail).strip());
        } catch (MessagingException e) {
            return new Letter(id, "", List.of(), "Onleesbaar bericht", receivedAt, Files.readString(file));
        }
    }

    private static List<String> recipients(MimeMessage mail) throws MessagingException {
        String envelope = mail.getHeader("Delivered-To", ", ");
        return envelope == null ? addresses(mail.getAllRecipients()) : List.of(envelope.split(",\\s*"));
    }

    private static List<String> addresses(Address @Nullable [] addresses) {
        return addresses == null ? List.of() : Arrays.stream(addresses).map(MailReader::address).toList();
    }

    private static String address(Address address) {
        return address instanceof InternetAddress internet ? internet.toUnicodeString() : address.toString();
    }

    /** The plain text if there is one; else the source of the other form, which is shown as text and never run. */
    private static String text(Part part) throws MessagingException, IOException {
        if (!(part.getContent() instanceof Multipart parts)) {
            return part.isMimeType("text/*") ? String.valueOf(part.getContent()) : "";
        }
        String other = "";
        for (int i = 0; i < parts.getCount(); i++) {
            BodyPart one = parts.getBodyPart(i);
            String text = text(one);
            if (one.isMimeType("text/plain") && !text.isEmpty()) {
                return text;
            }
            other = other.isEmpty() ? text : other;
        }
        return other;
    }
}
