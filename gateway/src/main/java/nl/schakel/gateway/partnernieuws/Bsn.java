package nl.schakel.gateway.partnernieuws;

import java.util.regex.Pattern;

/**
 * Nine digits by themselves that pass the test of a citizen's number (eleven-test). One in eleven other numbers passes as well, so a
 * UUID is left out: one in a few hundred drawn at random holds nine such digits in a row, and its sender can do nothing about it.
 */
final class Bsn {

    private static final Pattern NEGEN_CIJFERS = Pattern.compile("(?<![0-9])[0-9]{9}(?![0-9])");
    private static final Pattern UUID_VORM = Pattern.compile("(?i)(?<![0-9a-z])[0-9a-f]{8}(-?)(?:[0-9a-f]{4}\\1){3}[0-9a-f]{12}(?![0-9a-z])");

    private Bsn() {}

    static boolean staatIn(String tekst) {
        return NEGEN_CIJFERS.matcher(UUID_VORM.matcher(tekst).replaceAll("")).results().anyMatch(r -> isBsn(r.group()));
    }

    private static boolean isBsn(String cijfers) {
        int som = -Character.digit(cijfers.charAt(8), 10);
        for (int i = 0; i < 8; i++) {
            som += (9 - i) * Character.digit(cijfers.charAt(i), 10);
        }
        return som % 11 == 0;
    }
}
