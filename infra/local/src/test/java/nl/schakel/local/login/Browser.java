package nl.schakel.local.login;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/** What a browser does at a login page, for any login server: keeps cookies, follows redirects, fills in the form. */
final class Browser {

    private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"[^>]*>(.*?)</form>", Pattern.DOTALL);
    private static final Pattern INPUT = Pattern.compile("<input[^>]*>");
    private static final int MOST_REDIRECTS = 10;

    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new LocalhostCookies())
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final String home;

    /** @param home address of the application: a redirect that leads there is where the visit to the login server ends */
    Browser(String home) {
        this.home = home;
    }

    /** What a visit ended with: a page, or an address of the application. */
    record Result(URI address, int status, String body) {

        Map<String, String> query() {
            var query = new LinkedHashMap<String, String>();
            for (String pair : address.getRawQuery().split("&")) {
                String[] parts = pair.split("=", 2);
                query.put(parts[0], URLDecoder.decode(parts[1], UTF_8));
            }
            return query;
        }
    }

    Result open(URI address) throws IOException, InterruptedException {
        return follow(HttpRequest.newBuilder(address));
    }

    Result logIn(Result page, String login, String password) throws IOException, InterruptedException {
        Matcher form = FORM.matcher(page.body());
        while (form.find()) {
            if (form.group(2).contains("name=\"username\"")) {
                Map<String, String> fields = hiddenFields(form.group(2));
                fields.put("username", login);
                fields.put("password", password);
                return send(page.address().resolve(HtmlUtils.htmlUnescape(form.group(1))), fields);
            }
        }
        throw new IllegalStateException("no login form at " + page.address() + " (" + page.status() + ")");
    }

    private Result send(URI address, Map<String, String> fields) throws IOException, InterruptedException {
        return follow(HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encode(fields))));
    }

    private Result follow(HttpRequest.Builder first) throws IOException, InterruptedException {
        HttpRequest.Builder next = first;
        for (int i = 0; i < MOST_REDIRECTS; i++) {
            HttpRequest request = next.header("Accept", "text/html").build();
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString(UTF_8));
            String location = answer.headers().firstValue("Location").orElse(null);
            if (location == null) {
                return new Result(request.uri(), answer.statusCode(), answer.body());
            }
            URI target = request.uri().resolve(location);
            if (target.toString().startsWith(home)) {
                return new Result(target, answer.statusCode(), "");
            }
            next = HttpRequest.newBuilder(target);
        }
        throw new IllegalStateException("redirects go round");
    }

    private static Map<String, String> hiddenFields(String form) {
        var fields = new LinkedHashMap<String, String>();
        Matcher input = INPUT.matcher(form);
        while (input.find()) {
            String tag = input.group();
            if (tag.contains("type=\"hidden\"")) {
                fields.put(attribute(tag, "name"), attribute(tag, "value"));
            }
        }
        return fields;
    }

    private static String attribute(String tag, String name) {
        Matcher value = Pattern.compile(" " + name + "=\"([^\"]*)\"").matcher(tag);
        return value.find() ? HtmlUtils.htmlUnescape(value.group(1)) : "";
    }

    /** Browsers count localhost as secure and send a Secure cookie there over plain HTTP; the JDK does not. */
    private static final class LocalhostCookies extends CookieManager {

        LocalhostCookies() {
            super(null, CookiePolicy.ACCEPT_ALL);
        }

        @Override
        public void put(URI uri, Map<String, List<String>> headers) throws IOException {
            super.put(uri, headers);
            getCookieStore().getCookies().forEach(cookie -> cookie.setSecure(false));
        }
    }

    static String encode(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
    }
}
