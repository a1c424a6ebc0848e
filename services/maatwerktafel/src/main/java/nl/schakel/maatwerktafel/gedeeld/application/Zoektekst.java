package nl.schakel.maatwerktafel.gedeeld.application;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text without capitals and accents, so that 'beëindiging' is found by 'beeindiging'. The store knows no such thing. */
public final class Zoektekst {

    private static final Pattern ACCENTEN = Pattern.compile("\\p{M}+");
    private static final Locale NEDERLANDS = Locale.of("nl", "NL");

    private Zoektekst() {}

    public static String van(String tekst) {
        return ACCENTEN.matcher(Normalizer.normalize(tekst, Normalizer.Form.NFD)).replaceAll("").toLowerCase(NEDERLANDS).strip();
    }

    /** A pattern that finds this text anywhere; what was typed is never read as a pattern. */
    public static Pattern patroon(String tekst) {
        return Pattern.compile(Pattern.quote(van(tekst)));
    }
}
