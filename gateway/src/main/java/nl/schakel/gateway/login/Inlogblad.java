package nl.schakel.gateway.login;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** The one page that the gateway writes itself: when logging in does not work, the web app may not be able to say so. */
@Component
class Inlogblad {

    private static final String HTML =
            """
            <!doctype html>
            <html lang="nl">
            <head>
              <meta charset="utf-8">
              <meta name="viewport" content="width=device-width, initial-scale=1">
              <title>%1$s – Schakel</title>
              <link rel="stylesheet" href="/thema/thema.css">
              <style>
                body { font-family: system-ui, sans-serif; line-height: 1.5; margin: 4rem auto; max-width: 34rem; padding: 0 1rem; color: #1b2a2b; }
                a { color: #0b5a61; font-weight: 700; }
              </style>
            </head>
            <body>
              <main>
                <h1>%1$s</h1>
                <p>%2$s</p>
                <p><a href="%3$s">Probeer het opnieuw</a></p>
              </main>
            </body>
            </html>
            """;

    void loginserverAntwoordtNiet(HttpServletResponse antwoord) throws IOException {
        antwoord.setHeader("Retry-After", "10");
        schrijf(antwoord, 503, "Inloggen kan nu even niet", "De loginserver antwoordt niet. Probeer het over een minuut opnieuw.");
    }

    void mislukt(HttpServletResponse antwoord) throws IOException {
        schrijf(antwoord, 401, "Het inloggen is niet gelukt", "Dit kan gebeuren als u lang wachtte, of op twee plekken tegelijk inlogde.");
    }

    private static void schrijf(HttpServletResponse antwoord, int status, String kop, String tekst) throws IOException {
        antwoord.setStatus(status);
        antwoord.setContentType(MediaType.TEXT_HTML_VALUE);
        antwoord.setCharacterEncoding(StandardCharsets.UTF_8);
        antwoord.setHeader("Cache-Control", "no-store");
        antwoord.getWriter().write(HTML.formatted(kop, tekst, "/login"));
    }
}
