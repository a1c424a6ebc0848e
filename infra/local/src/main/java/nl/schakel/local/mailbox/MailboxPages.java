package nl.schakel.local.mailbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.schakel.local.page.Page;
import tools.jackson.databind.json.JsonMapper;

/** {@code /} the list, {@code /bericht/<id>} one mail, {@code /berichten} all as JSON for tests, and the files of the style. */
final class MailboxPages implements HttpHandler {

    private static final int SHOWN = 200;
    private static final String HTML = "text/html; charset=utf-8";
    private static final Pattern STATIC = Pattern.compile("/(huisstijl\\.css|logo\\.svg|letters/noto-sans-latin-[47]00-normal\\.woff2)");

    private final Letters letters;

    MailboxPages(Letters letters) {
        this.letters = letters;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            if (!exchange.getRequestMethod().equals("GET")) {
                send(exchange, 405, "text/plain; charset=utf-8", "Hier kunt u alleen lezen.".getBytes(UTF_8));
            } else if (path.equals("/")) {
                send(exchange, 200, HTML, LetterPage.list(letters.newest(SHOWN)));
            } else if (path.equals("/berichten")) {
                send(exchange, 200, "application/json", JsonMapper.shared().writeValueAsBytes(letters.newest(SHOWN)));
            } else if (STATIC.matcher(path).matches()) {
                file(exchange, path);
            } else {
                letter(exchange, path);
            }
        }
    }

    private void letter(HttpExchange exchange, String path) throws IOException {
        Optional<Letter> letter = path.startsWith("/bericht/") ? letters.byId(path.substring("/bericht/".length())) : Optional.empty();
        if (letter.isPresent()) {
            send(exchange, 200, HTML, LetterPage.one(letter.get()));
        } else {
            send(exchange, 404, HTML, LetterPage.missing());
        }
    }

    private void file(HttpExchange exchange, String path) throws IOException {
        String type = path.endsWith(".css") ? "text/css" : path.endsWith(".svg") ? "image/svg+xml" : "font/woff2";
        try (InputStream file = Page.class.getResourceAsStream("/static" + path)) {
            send(exchange, 200, type, file.readAllBytes());
        }
    }

    private static void send(HttpExchange exchange, int status, String type, String page) throws IOException {
        send(exchange, status, type, page.getBytes(UTF_8));
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        var headers = exchange.getResponseHeaders();
        headers.set("Content-Type", type);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Cache-Control", "no-store");
        headers.set("Referrer-Policy", "no-referrer");
        // A mail is text from anywhere: whatever slips through the escaping still cannot run or load a thing.
        headers.set("Content-Security-Policy",
                "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }
}
