package nl.schakel.bench.stack;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who logs in at the real login server: for a token of his own, or through the gateway for a session. */
public final class Person {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final String CLIENT = "gateway";

    private final Machine machine;
    private final String login;
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient http = HttpClient.newBuilder().cookieHandler(cookies).build();

    public Person(Machine machine, String login) {
        this.machine = machine;
        this.login = login;
    }

    /** Access and refresh token. */
    record Grant(String access, String refresh) {}

    /** With authorization code and PKCE, as the gateway asks it. */
    Grant grant() throws IOException, InterruptedException {
        String verifier = (UUID.randomUUID() + "-" + UUID.randomUUID()).replace("-", "");
        String question = form(Map.of("response_type", "code", "client_id", CLIENT, "redirect_uri", redirect(), "scope", "openid profile",
                "state", "bench", "nonce", "bench", "code_challenge", sha256(verifier), "code_challenge_method", "S256"));
        URI address = URI.create(machine.issuer() + "/oauth2/authorize?" + question);
        URI end = logIn(address, to -> to.toString().startsWith(redirect()));
        Matcher code = Pattern.compile("[?&]code=([^&]+)").matcher(end.toString());
        if (!code.find()) {
            throw new IOException("no code for " + login);
        }
        return token(form(Map.of("grant_type", "authorization_code", "redirect_uri", redirect(), "code_verifier", verifier))
                + "&code=" + code.group(1));
    }

    Grant refresh(String token) throws IOException, InterruptedException {
        return token(form(Map.of("grant_type", "refresh_token", "refresh_token", token)));
    }

    /** The cookie of a session at the gateway. */
    public String session() throws IOException, InterruptedException {
        logIn(URI.create(machine.publicUrl() + "/login?terug=/gateway/v1/sessie"), to -> to.getPath().equals("/gateway/v1/sessie"));
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("SCHAKEL"))
                .map(HttpCookie::getValue)
                .map(value -> "SCHAKEL=" + value)
                .findFirst()
                .orElseThrow(() -> new IOException("no session for " + login));
    }

    /** Follows the answers one by one, fills in the login page, and stops where the caller says so. */
    private URI logIn(URI from, java.util.function.Predicate<URI> there) throws IOException, InterruptedException {
        URI at = from;
        HttpRequest.Builder request = HttpRequest.newBuilder(at).GET();
        for (int step = 0; step < 20; step++) {
            HttpResponse<String> answer = http.send(request.header("Accept", "text/html").build(), BodyHandlers.ofString());
            var location = answer.headers().firstValue("Location");
            if (location.isPresent()) {
                at = at.resolve(location.get());
                if (there.test(at)) {
                    return at;
                }
                request = HttpRequest.newBuilder(at).GET();
            } else {
                Matcher csrf = CSRF.matcher(answer.body());
                String token = csrf.find() ? csrf.group(1) : "";
                at = at.resolve("/login");
                request = HttpRequest.newBuilder(at)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form(Map.of("username", login, "password", "schakel", "_csrf", token))));
            }
        }
        throw new IOException("logging in as " + login + " leads nowhere");
    }

    private Grant token(String form) throws IOException, InterruptedException {
        String secret = Base64.getEncoder().encodeToString((CLIENT + ":" + CLIENT).getBytes(StandardCharsets.UTF_8));
        HttpResponse<String> answer = http.send(HttpRequest.newBuilder(URI.create(machine.issuer() + "/oauth2/token"))
                .header("Authorization", "Basic " + secret)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException("no token: " + answer.statusCode() + " " + answer.body());
        }
        JsonNode tokens = JsonMapper.shared().readTree(answer.body());
        return new Grant(tokens.get("access_token").asString(), tokens.get("refresh_token").asString());
    }

    private String redirect() {
        return machine.publicUrl() + "/login/oauth2/code/schakel";
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String sha256(String text) {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(sum);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
