package nl.schakel.local.mailbox;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/** The mails in a folder, one {@code .eml} each; the name tells when it came, so the folder is in order. */
final class Letters {

    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmssSSS").withZone(ZoneOffset.UTC);
    private static final Pattern ID = Pattern.compile("(\\d{8}T\\d{9})-\\d{4}");
    private static final String SUFFIX = ".eml";
    private static final int SEQUENCE = 10_000;

    private final Path folder;
    private final Clock clock;
    private final AtomicInteger sequence = new AtomicInteger();

    Letters(Path folder, Clock clock) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.clock = clock;
    }

    /** @return the id under which the mail can be read */
    String keep(List<String> recipients, byte[] mail) throws IOException {
        String id = "%s-%04d".formatted(NAME.format(clock.instant()), sequence.getAndIncrement() % SEQUENCE);
        // A copy for somebody who is not named in the letter would otherwise be lost.
        byte[] envelope = ("Delivered-To: " + String.join(", ", recipients) + "\r\n").getBytes(US_ASCII);
        Path half = folder.resolve(id + ".half");
        try (var out = Files.newOutputStream(half)) {
            out.write(envelope);
            out.write(mail);
        }
        Files.move(half, folder.resolve(id + SUFFIX), StandardCopyOption.ATOMIC_MOVE);
        return id;
    }

    /** Newest first. */
    List<Letter> newest(int most) throws IOException {
        List<Path> files;
        try (var all = Files.list(folder)) {
            files = all.filter(file -> file.toString().endsWith(SUFFIX)).sorted(Comparator.reverseOrder()).limit(most).toList();
        }
        var letters = new ArrayList<Letter>();
        for (Path file : files) {
            letters.add(MailReader.read(idOf(file), receivedAt(idOf(file)), file));
        }
        return letters;
    }

    Optional<Letter> byId(String id) throws IOException {
        // The id comes from an address: anything else than our own form could name a file elsewhere.
        if (!ID.matcher(id).matches() || !Files.exists(folder.resolve(id + SUFFIX))) {
            return Optional.empty();
        }
        return Optional.of(MailReader.read(id, receivedAt(id), folder.resolve(id + SUFFIX)));
    }

    private static String idOf(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.length() - SUFFIX.length());
    }

    private static Instant receivedAt(String id) {
        return Instant.from(NAME.parse(id.substring(0, id.indexOf('-'))));
    }
}
