package nl.schakel.local.mailbox;

import static nl.schakel.local.page.Page.text;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.schakel.local.page.Page;

/** The mailbox in HTML. */
final class LetterPage {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("EEEE d MMMM, HH:mm", Locale.of("nl", "NL"))
            .withZone(ZoneId.of("Europe/Amsterdam"));
    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"']+[^\\s<>\"'.,;:!?)]");
    private static final String PLACE = "Postvak";

    private LetterPage() {}

    static String list(List<Letter> letters) {
        String introduction = """
                <div class="inleiding">
                <h1>%s</h1>
                <p>Hier komt alle mail aan die Schakel verstuurt. Er gaat niets naar buiten.</p>
                </div>
                """.formatted(letters.isEmpty() ? "Er is nog geen mail" : "Mail die is verstuurd");
        String body = letters.isEmpty()
                ? "<p class=\"leeg\">Nodigt iemand een ander uit? Dan staat de mail hier.</p>"
                : "<ul class=\"lijst blad\">" + letters.stream().map(LetterPage::line).collect(Collectors.joining()) + "</ul>";
        return Page.of("Postvak van Schakel", PLACE, "/", introduction + body);
    }

    static String one(Letter letter) {
        String body = """
                <p class="klein terug"><a href="/">Terug naar alle mail</a></p>
                <article class="blad">
                <h1>%s</h1>
                <dl class="gegevens">
                <dt>Van</dt><dd>%s</dd>
                <dt>Aan</dt><dd>%s</dd>
                <dt>Op</dt><dd>%s</dd>
                </dl>
                <p class="brief">%s</p>
                </article>
                """.formatted(subject(letter), text(letter.van()), text(String.join(", ", letter.aan())),
                when(letter.ontvangenOp()), withLinks(letter.tekst()));
        return Page.of("Mail: " + letter.onderwerp(), PLACE, "/", body);
    }

    static String missing() {
        return Page.of("Niet gevonden", PLACE, "/", """
                <div class="inleiding">
                <h1>Deze mail is er niet</h1>
                <p><a href="/">Ga naar alle mail</a></p>
                </div>
                """);
    }

    private static String line(Letter letter) {
        return """
                <li><a class="bericht" href="/bericht/%s"><b>%s</b>
                <span class="klein zacht">aan %s · %s</span></a></li>
                """.formatted(text(letter.id()), subject(letter), text(String.join(", ", letter.aan())), when(letter.ontvangenOp()));
    }

    private static String subject(Letter letter) {
        return letter.onderwerp().isBlank() ? "(geen onderwerp)" : text(letter.onderwerp());
    }

    private static String when(Instant moment) {
        return text(WHEN.format(moment));
    }

    /** Escapes everything and makes web addresses clickable; no other scheme than http(s) can become a link. */
    private static String withLinks(String raw) {
        var html = new StringBuilder();
        Matcher link = LINK.matcher(raw);
        int done = 0;
        while (link.find()) {
            String address = text(link.group());
            html.append(text(raw.substring(done, link.start())))
                    .append("<a href=\"").append(address).append("\">").append(address).append("</a>");
            done = link.end();
        }
        return html.append(text(raw.substring(done))).toString();
    }
}
