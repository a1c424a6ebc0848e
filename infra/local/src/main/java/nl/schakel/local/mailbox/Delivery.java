package nl.schakel.local.mailbox;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.subethamail.smtp.MessageHandler;

/** One mail on its way in. It is in its file before the sender hears that it was taken. */
final class Delivery implements MessageHandler {

    private final Letters letters;
    private final List<String> recipients = new ArrayList<>();

    Delivery(Letters letters) {
        this.letters = letters;
    }

    @Override
    public void from(String sender) {
        // The page shows the From of the letter itself.
    }

    @Override
    public void recipient(String recipient) {
        recipients.add(recipient);
    }

    @Override
    public String data(InputStream mail) throws IOException {
        return letters.keep(recipients, mail.readAllBytes());
    }

    @Override
    public void done() {
        // Nothing is held open between mails.
    }
}
