package nl.schakel.gateway;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import nl.schakel.testkit.Personen;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * A login server as small as OpenID Connect allows, with one person at the keyboard. It insists on PKCE with S256, and a refresh
 * token is good for one use.
 */
final class Loginserverproef {

    private final RSAKey sleutel = sleutel();
    private final HttpServer server;
    private final Map<String, Map<String, String>> codes = new ConcurrentHashMap<>();
    private final Map<String, Personen> vernieuwbaar = new ConcurrentHashMap<>();
    volatile Personen toetsenbord = Personen.FATIMA;
    volatile int geldigSeconden = 300;
    volatile boolean weg;
    volatile boolean vernieuwt = true;

    Loginserverproef() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::antwoord);
        server.start();
    }

    String adres() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    private void antwoord(HttpExchange x) throws IOException {
        if (weg) {
            x.close();
            return;
        }
        switch (x.getRequestURI().getPath()) {
            case "/.well-known/openid-configuration" -> json(x, 200, beschrijving());
            case "/jwks" -> json(x, 200, new JWKSet(sleutel.toPublicJWK()).toString());
            case "/authorize" -> inloggen(x);
            case "/token" -> token(x, velden(new String(x.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
            default -> json(x, 404, "{}");
        }
    }

    private String beschrijving() {
        return """
            {"issuer": "%1$s", "authorization_endpoint": "%1$s/authorize", "token_endpoint": "%1$s/token", "jwks_uri": "%1$s/jwks",
             "end_session_endpoint": "%1$s/uitloggen", "subject_types_supported": ["public"], "response_types_supported": ["code"],
             "id_token_signing_alg_values_supported": ["RS256"], "code_challenge_methods_supported": ["S256"]}"""
                .formatted(adres());
    }

    private void inloggen(HttpExchange x) throws IOException {
        Map<String, String> vraag = velden(x.getRequestURI().getRawQuery());
        if (!"S256".equals(vraag.get("code_challenge_method")) || !vraag.containsKey("nonce")) {
            json(x, 400, "{\"error\": \"invalid_request\"}");
            return;
        }
        String code = UUID.randomUUID().toString();
        codes.put(code, vraag);
        String terug = UriComponentsBuilder.fromUri(URI.create(vraag.get("redirect_uri")))
                .queryParam("code", code)
                .queryParam("state", URLEncoder.encode(vraag.get("state"), StandardCharsets.UTF_8))
                .build(true)
                .toUriString();
        x.getResponseHeaders().add("Location", terug);
        x.sendResponseHeaders(302, -1);
        x.close();
    }

    private void token(HttpExchange x, Map<String, String> vraag) throws IOException {
        if ("refresh_token".equals(vraag.get("grant_type"))) {
            Personen wie = vernieuwt ? vernieuwbaar.remove(vraag.get("refresh_token")) : null;
            geef(x, wie, null);
            return;
        }
        Map<String, String> begin = codes.remove(vraag.get("code"));
        boolean pkce = begin != null && s256(vraag.get("code_verifier")).equals(begin.get("code_challenge"));
        geef(x, pkce ? toetsenbord : null, pkce ? begin.get("nonce") : null);
    }

    private void geef(HttpExchange x, Personen wie, String nonce) throws IOException {
        if (wie == null) {
            json(x, 400, "{\"error\": \"invalid_grant\"}");
            return;
        }
        String refresh = UUID.randomUUID().toString();
        vernieuwbaar.put(refresh, wie);
        json(x, 200, """
            {"access_token": "%s", "token_type": "Bearer", "expires_in": %d, "refresh_token": "%s", "id_token": "%s",
             "scope": "openid profile"}"""
                .formatted(toegang(wie), geldigSeconden, refresh, idToken(wie, nonce)));
    }

    String toegang(Personen wie) {
        JWTClaimsSet.Builder claims = claims(wie.id(), "schakel");
        wie.claims().forEach(claims::claim);
        return teken(claims.jwtID(UUID.randomUUID().toString()).build());
    }

    String machine(String clientId) {
        return teken(systeem(clientId).build());
    }

    /** The system of an organisation. */
    String machine(String clientId, String organisatieId) {
        return teken(systeem(clientId).claim("organisatie", Map.of("id", organisatieId, "naam", "Organisatie")).build());
    }

    private JWTClaimsSet.Builder systeem(String clientId) {
        return claims(clientId, "schakel").claim("client_id", clientId).claim("rollen", List.of("partnersysteem"));
    }

    private String idToken(Personen wie, String nonce) {
        return teken(claims(wie.id(), "gateway").claim("nonce", nonce).build());
    }

    private JWTClaimsSet.Builder claims(String sub, String aud) {
        Instant nu = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(adres())
                .subject(sub)
                .audience(aud)
                .issueTime(Date.from(nu))
                .expirationTime(Date.from(nu.plusSeconds(300)));
    }

    private String teken(JWTClaimsSet claims) {
        SignedJWT jwt = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(sleutel.getKeyID()).build(), claims);
        try {
            jwt.sign(new RSASSASigner(sleutel));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return jwt.serialize();
    }

    private static RSAKey sleutel() {
        try {
            return new RSAKeyGenerator(2048).keyID("proef").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String s256(String verifier) {
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> velden(String formulier) {
        return UriComponentsBuilder.newInstance().query(formulier).build().getQueryParams().toSingleValueMap().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, e -> URLDecoder.decode(e.getValue(), StandardCharsets.UTF_8)));
    }

    private static void json(HttpExchange x, int status, String tekst) throws IOException {
        byte[] bytes = tekst.getBytes(StandardCharsets.UTF_8);
        x.getResponseHeaders().add("Content-Type", "application/json");
        x.sendResponseHeaders(status, bytes.length);
        x.getResponseBody().write(bytes);
        x.close();
    }
}
