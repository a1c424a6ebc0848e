package nl.schakel.local.login;

import static nl.schakel.local.page.Page.text;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.schakel.local.page.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The page where somebody logs in, or picks one of the people of the demo. Works without JavaScript. */
@RestController
class LoginPage {

    private final Identities identities;
    private final String home;

    LoginPage(Identities identities, LoginSettings settings) {
        this.identities = identities;
        this.home = settings.publicUrl() + "/";
    }

    @GetMapping(path = "/login", produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
    String show(CsrfToken csrf, @RequestParam(name = "error", required = false) @Nullable String error) {
        boolean failed = error != null;
        String guard = "<input type=\"hidden\" name=\"%s\" value=\"%s\">".formatted(csrf.getParameterName(), csrf.getToken());
        String body = INTRODUCTION + (failed ? FAILED : "")
                + "<div class=\"kolommen\">" + form(guard, failed) + people(guard) + "</div>";
        return Page.of((failed ? "Fout: " : "") + "Log in bij Schakel", "Inloggen", home, body);
    }

    private static final String FAILED = """
            <div class="melding" role="alert">
            <h2 tabindex="-1" autofocus>Er klopt iets niet</h2>
            <p><a href="#username">De naam en het wachtwoord horen niet bij elkaar. Probeer het nog eens.</a></p>
            </div>
            """;

    private static final String INTRODUCTION = """
            <div class="inleiding">
            <h1>Log in bij Schakel</h1>
            <p>U ziet daarna alleen wat bij u hoort.</p>
            </div>
            """;

    private static String form(String guard, boolean failed) {
        String invalid = failed ? " aria-invalid=\"true\" aria-describedby=\"fout\"" : "";
        return """
                <form class="blad blad--op" method="post" action="/login" novalidate>
                %s
                <h2>Met uw naam</h2>
                %s
                <div class="veld"><label for="username">Gebruikersnaam</label>
                <input id="username" name="username" autocomplete="username" autocapitalize="none" spellcheck="false"%s></div>
                <div class="veld"><label for="password">Wachtwoord</label>
                <input id="password" name="password" type="password" autocomplete="current-password"%s></div>
                <p><button class="knop" type="submit">Log in</button></p>
                </form>
                """.formatted(guard,
                failed ? "<p id=\"fout\" class=\"foutregel\">Kijk uw naam en wachtwoord na.</p>" : "", invalid, invalid);
    }

    private String people(String guard) {
        var groups = identities.mensen().stream()
                .collect(Collectors.groupingBy(LoginPage::group, LinkedHashMap::new, Collectors.toList()));
        return """
                <form class="blad" method="post" action="/login">
                %s
                <input type="hidden" name="password" value="%s">
                <h2>Of kies iemand uit de demo</h2>
                <p>Deze mensen zijn verzonnen. Hun wachtwoord is <b>%s</b>. Kiest u iemand, dan bent u meteen ingelogd.</p>
                <div class="groepen">%s</div>
                </form>
                """.formatted(guard, text(identities.wachtwoord()), text(identities.wachtwoord()), groups(groups));
    }

    private String groups(Map<String, List<Identities.Person>> groups) {
        return groups.entrySet().stream()
                .map(group -> "<div class=\"groep\"><h3>%s</h3><ul class=\"lijst\">%s</ul></div>".formatted(
                        group.getKey(),
                        group.getValue().stream().map(this::choice).collect(Collectors.joining())))
                .collect(Collectors.joining("\n"));
    }

    private String choice(Identities.Person person) {
        String where = identities.organisationOf(person).map(organisation -> " · " + organisation.naam()).orElse("");
        return """
                <li><button class="persoon" type="submit" name="username" value="%s">
                <span class="mens%s" aria-hidden="true">%s</span>
                <span><b>%s</b> <span class="zacht klein">%s</span></span></button></li>
                """.formatted(text(person.login()), shape(person), initials(person.naam()), text(person.naam()),
                text(person.werk() + where));
    }

    private static String group(Identities.Person person) {
        return switch (person.functie()) {
            case "wijkteammedewerker", "teamleider" -> "Wijkteam";
            case "partner" -> "Partners";
            case "gezinslid" -> "Gezinnen";
            default -> "Gemeente";
        };
    }

    private static String shape(Identities.Person person) {
        return switch (person.functie()) {
            case "gezinslid" -> " mens--gezin";
            case "partner" -> " mens--partner";
            default -> "";
        };
    }

    /** The first two words with a capital: "Karin de Boer" is KB, "dr. Van Loon" is VL. */
    private static String initials(String name) {
        return Arrays.stream(name.split(" "))
                .map(word -> word.substring(0, 1))
                .filter(letter -> Character.isUpperCase(letter.charAt(0)))
                .limit(2)
                .collect(Collectors.joining());
    }
}
