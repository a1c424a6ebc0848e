package nl.schakel.local.privacy;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What may never stand in an event, a log line, an address or a mail: names, words that people wrote, and BSNs. */
final class Verboden {

    /** The word that the browser tests put in every free text they type. */
    static final String KANARIE = "kanariegeel";

    private static final List<String> NAMEN = List.of(
            "Amrani", "De Wit", "Samira", "Jeroen", "Hendriks", "Ronald", "Lotte", "Marga", "Visser", "Oduya", "Ilse", "Daniel",
            "Amara", "Tijn", "Fatima", "El Idrissi", "Teun", "Bakker", "Olga", "Karin de Boer", "Joost", "Meijer", "Bea van Dam",
            "Van Loon", "Ingrid", "Postma", "Frits", "Kuiper", "Van Dijk", "Koster", "Buurvrouw Els");

    private static final List<String> ZINNEN = List.of(
            KANARIE, "slaapt om acht uur", "mbo afmaken", "weekend per maand", "valt in slaap", "op tijd op het werk", "rustig naar school",
            "volle aandacht", "papa weer opstaat", "huurachterstand", "bijt Tijn", "overdracht bij de buurvrouw", "diploma");

    private static final Pattern NAAM = Pattern.compile(
            "(?<![\\p{L}])(" + String.join("|", NAMEN.stream().map(Pattern::quote).toList()) + ")(?![\\p{L}])");
    private static final Pattern ZIN = Pattern.compile(
            String.join("|", ZINNEN.stream().map(Pattern::quote).toList()), Pattern.CASE_INSENSITIVE);
    /**
     * Nine digits on their own. One number in eleven passes the elfproef by chance, so two numbers that a program draws and that stand
     * behind their own name are left out: a fetch session of Kafka, and the nanoseconds of an instant.
     */
    private static final Pattern NEGEN_CIJFERS =
            Pattern.compile("(?<![\\dA-Fa-f-])(?<!\\(sessionId=)(?<!T\\d\\d:\\d\\d:\\d\\d\\.)\\d{9}(?![\\dA-Fa-f-])");
    private static final int[] GEWICHTEN = {9, 8, 7, 6, 5, 4, 3, 2, -1};

    private Verboden() {}

    /** The first forbidden thing in the text, or empty. */
    static Optional<String> in(String tekst) {
        for (var patroon : List.of(NAAM, ZIN)) {
            var treffer = patroon.matcher(tekst);
            if (treffer.find()) {
                return Optional.of(treffer.group());
            }
        }
        return NEGEN_CIJFERS.matcher(tekst).results().map(r -> r.group()).filter(Verboden::isBsn).findFirst();
    }

    /** Elfproef: weights 9 8 7 6 5 4 3 2 −1, sum divisible by 11, not all zeros. */
    static boolean isBsn(String cijfers) {
        int som = 0;
        for (int i = 0; i < GEWICHTEN.length; i++) {
            som += GEWICHTEN[i] * (cijfers.charAt(i) - '0');
        }
        return som % 11 == 0 && !cijfers.equals("000000000");
    }
}
