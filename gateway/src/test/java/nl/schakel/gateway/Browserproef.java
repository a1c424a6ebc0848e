package nl.schakel.gateway;

import java.io.IOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a browser does: keeps cookies, follows redirects when told to, and says where it comes from. */
final class Browserproef {

    record Antwoord(int status, HttpResponse<String> ruw) {
        String kop(String naam) {
            return ruw.headers().firstValue(naam).orElse(null);
        }

        List<String> koppen(String naam) {
            return ruw.headers().allValues(naam);
        }

        String tekst() {
            return ruw.body();
        }

        JsonNode json() {
            return JsonMapper.shared().readTree(ruw.body());
        }
    }

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    final Map<String, String> cookies = new LinkedHashMap<>();
    final List<Antwoord> gezien = new ArrayList<>();
    private final String gateway;

    Browserproef(String gateway) {
        this.gateway = gateway;
    }

    Antwoord haal(String pad, String... koppen) {
        return vraag("GET", pad, null, koppen);
    }

    /** As our own pages do it. */
    Antwoord stuur(String methode, String pad, String inhoud, String... koppen) {
        String[] alle = new String[koppen.length + 4];
        alle[0] = "X-Schakel";
        alle[1] = "1";
        alle[2] = "Origin";
        alle[3] = gateway;
        System.arraycopy(koppen, 0, alle, 4, koppen.length);
        return vraag(methode, pad, inhoud, alle);
    }

    Antwoord vraag(String methode, String pad, String inhoud, String... koppen) {
        URI adres = URI.create(pad.startsWith("http") ? pad : gateway + pad);
        HttpRequest.Builder verzoek = HttpRequest.newBuilder(adres)
                .timeout(Duration.ofSeconds(20))
                .method(methode, inhoud == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(inhoud));
        if (koppen.length > 0) {
            verzoek.headers(koppen);
        }
        if (inhoud != null && !List.of(koppen).contains("Content-Type")) {
            verzoek.header("Content-Type", "application/json");
        }
        if (adres.toString().startsWith(gateway) && !cookies.isEmpty()) {
            verzoek.header("Cookie", koekjes());
        }
        try {
            Antwoord antwoord = new Antwoord(0, HTTP.send(verzoek.build(), HttpResponse.BodyHandlers.ofString()));
            antwoord = new Antwoord(antwoord.ruw().statusCode(), antwoord.ruw());
            onthoud(antwoord);
            gezien.add(antwoord);
            return antwoord;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The whole way to the login server and back; the answer is the last redirect, with the session cookie. */
    Antwoord logIn(String terug) {
        Antwoord antwoord = haal("/login" + (terug == null ? "" : "?terug=" + terug));
        while (antwoord.status() == 302 && !cookies.containsKey("SCHAKEL")) {
            String naar = antwoord.kop("Location");
            antwoord = haal(naar);
        }
        return antwoord;
    }

    String koekjes() {
        return String.join("; ", cookies.entrySet().stream().map(e -> e.getKey() + "=" + e.getValue()).toList());
    }

    private void onthoud(Antwoord antwoord) {
        for (String kop : antwoord.koppen("Set-Cookie")) {
            HttpCookie cookie = HttpCookie.parse(kop).getFirst();
            if (cookie.getMaxAge() == 0 || cookie.getValue().isEmpty()) {
                cookies.remove(cookie.getName());
            } else {
                cookies.put(cookie.getName(), cookie.getValue());
            }
        }
    }
}
