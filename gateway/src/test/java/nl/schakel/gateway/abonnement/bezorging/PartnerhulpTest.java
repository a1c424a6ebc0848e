package nl.schakel.gateway.abonnement.bezorging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import nl.schakel.gateway.abonnement.model.Instellingen.Beveiliging;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What partners get to try with, run as they run it: the sandbox receiver and the conformance test, each a file and a Java. */
class PartnerhulpTest {

    private static final String GEHEIM = "whsec_" + Base64.getEncoder().encodeToString("een geheim van wel tweeendertig byte".getBytes(StandardCharsets.UTF_8));
    private static final String TOKEN = "een-token-van-minstens-zestien";
    private static final Path MAP = Path.of("partners");

    @ParameterizedTest
    @ValueSource(strings = {"HMAC", "BEARER"})
    void deProefontvangerSlaagtVoorDeToets(String soort) throws Exception {
        String geheim = soort.equals("HMAC") ? GEHEIM : TOKEN;
        try (Ontvanger ontvanger = new Ontvanger(geheim)) {
            Uitslag uitslag = toets(ontvanger.adres, geheim);

            assertThat(uitslag.regels).as(uitslag.toString()).noneMatch(r -> r.startsWith("FOUT"));
            assertThat(uitslag.code).isZero();
        }
    }

    @Test
    void deProefontvangerNeemtAanWatWijTekenenEnNietsAnders() throws Exception {
        try (Ontvanger ontvanger = new Ontvanger(GEHEIM)) {
            var bericht = "{\"specversion\":\"1.0\",\"id\":\"1/1/0\",\"source\":\"urn:x\",\"type\":\"nl.x.y.v1\",\"subject\":\"1\"}".getBytes(StandardCharsets.UTF_8);
            Instant nu = Instant.now();

            assertThat(breng(ontvanger, Ondertekening.koppen(Beveiliging.HMAC, GEHEIM, "1/1/0", nu, bericht), bericht)).isEqualTo(204);
            assertThat(breng(ontvanger, Ondertekening.koppen(Beveiliging.HMAC, GEHEIM, "2/1/0", nu.minusSeconds(400), bericht), bericht)).isEqualTo(401);
            assertThat(breng(ontvanger, Map.of(), bericht)).isEqualTo(401);
        }
    }

    @Test
    void deProefontvangerHapertOpVerzoek() throws Exception {
        try (Ontvanger ontvanger = new Ontvanger(TOKEN, "503", "2")) {
            var bericht = "{\"id\":\"1\",\"source\":\"urn:x\",\"type\":\"nl.x.y.v1\",\"subject\":\"1\"}".getBytes(StandardCharsets.UTF_8);
            var koppen = Map.of("Authorization", "Bearer " + TOKEN);

            assertThat(List.of(breng(ontvanger, koppen, bericht), breng(ontvanger, koppen, bericht), breng(ontvanger, koppen, bericht)))
                    .containsExactly(503, 503, 204);
        }
    }

    @Test
    void deToetsZietEenOntvangerDieIedereenGelooft() throws Exception {
        try (Ontvangerproef gelooftAlles = new Ontvangerproef()) {
            Uitslag uitslag = toets(gelooftAlles.adres(), GEHEIM);

            assertThat(uitslag.code).isOne();
            assertThat(uitslag.regels).filteredOn(r -> r.startsWith("FOUT")).hasSize(5)
                    .anyMatch(r -> r.contains("wie niets bewijst")).anyMatch(r -> r.contains("onderweg is veranderd")).anyMatch(r -> r.contains("onzin"));
        }
    }

    @Test
    void deToetsZietEenOntvangerDieNietsZegtOfNietMag() throws Exception {
        try (Ontvangerproef weigert = new Ontvangerproef()) {
            weigert.toestemming = Map.of("WebHook-Allowed-Origin", "iemand-anders.example");
            weigert.status = g -> 500;

            Uitslag uitslag = toets(weigert.adres(), TOKEN);

            assertThat(uitslag.regels).anyMatch(r -> r.startsWith("FOUT   geeft toestemming")).anyMatch(r -> r.startsWith("FOUT   neemt een gebeurtenis aan"));
        }
        Uitslag weg = toets("http://127.0.0.1:1/", TOKEN);
        assertThat(weg.regels).anyMatch(r -> r.contains("geen antwoord"));
        assertThat(weg.code).isOne();
    }

    private static int breng(Ontvanger ontvanger, Map<String, String> koppen, byte[] inhoud) throws IOException, InterruptedException {
        var verzoek = HttpRequest.newBuilder(URI.create(ontvanger.adres)).POST(HttpRequest.BodyPublishers.ofByteArray(inhoud));
        koppen.forEach(verzoek::header);
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(verzoek.build(), HttpResponse.BodyHandlers.discarding()).statusCode();
        }
    }

    private record Uitslag(int code, List<String> regels) {}

    private static Uitslag toets(String adres, String geheim) throws IOException, InterruptedException {
        Process toets = java("Toets.java", adres, geheim);
        List<String> regels = toets.inputReader().readAllLines();
        return new Uitslag(toets.waitFor(), regels);
    }

    private static Process java(String bestand, String... argumenten) throws IOException {
        var opdracht = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), MAP.resolve(bestand).toString()));
        opdracht.addAll(List.of(argumenten));
        return new ProcessBuilder(opdracht).redirectErrorStream(true).start();
    }

    private static final class Ontvanger implements AutoCloseable {
        private final Process proces;
        private final String adres;

        Ontvanger(String geheim, String... hapering) throws IOException {
            var argumenten = new ArrayList<>(List.of("0", geheim));
            argumenten.addAll(List.of(hapering));
            proces = java("Ontvanger.java", argumenten.toArray(String[]::new));
            // Its lines are read on: a full pipe would stop it.
            var regels = new BufferedReader(new InputStreamReader(proces.getInputStream(), StandardCharsets.UTF_8));
            String eerste = regels.readLine();
            assertThat(eerste).contains("http://");
            adres = eerste.substring(eerste.indexOf("http://"));
            Thread.ofVirtual().start(() -> regels.lines().forEach(r -> {}));
        }

        @Override
        public void close() {
            proces.destroyForcibly();
        }
    }
}
