package nl.schakel.local.page;

/** A small page in the house style. Everything that is not ours goes through {@link #text}. */
public final class Page {

    private Page() {}

    /**
     * @param title what the tab says
     * @param place what the head says at the right: where am I
     * @param home where the logo leads
     * @param body HTML of the page's own part
     */
    public static String of(String title, String place, String home, String body) {
        return """
                <!doctype html>
                <html lang="nl">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s</title>
                <link rel="icon" href="/logo.svg" type="image/svg+xml">
                <link rel="stylesheet" href="/huisstijl.css">
                </head>
                <body>
                <a class="sla-over" href="#inhoud">Ga naar de inhoud</a>
                <header class="kop"><div class="breed">
                <a class="merk" href="%s"><img src="/logo.svg" alt="" width="38" height="30">Schakel</a>
                <span class="zacht">%s</span>
                </div></header>
                <main id="inhoud" class="breed">
                %s
                </main>
                <footer class="voet"><div class="breed zacht klein">Dit is een proefomgeving op deze computer. \
                Alle mensen en gezinnen zijn verzonnen.</div></footer>
                </body>
                </html>
                """.formatted(text(title), text(home), text(place), body);
    }

    /** Text from elsewhere, safe between tags and in quoted attributes. */
    public static String text(String raw) {
        var safe = new StringBuilder(raw.length() + 16);
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.append(c);
            }
        }
        return safe.toString();
    }
}
