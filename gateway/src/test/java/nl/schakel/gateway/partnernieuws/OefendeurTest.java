package nl.schakel.gateway.partnernieuws;

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
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The door to practise on, and the sender to read, each a file and a Java. */
class OefendeurTest {

    private static final String GOED = """
            {"specversion":"1.0","id":"%s","source":"urn:nld:kvknr:12345678:systeem:school","type":"nl.partners.traject-gestart.v1",
             "subject":"c5a0f1d2-3b4e-4c6f-8a71-9d2e5f6a7b80","time":"2026-12-01T09:30:00Z","data":{"datum":"2026-12-03"}}""";

    @Test
    void deVoorbeeldvertellerSlaagt() throws Exception {
        try (Oefendeur deur = new Oefendeur()) {
            Process verteller = java("Verteller.java", deur.adres, "een-token", UUID.randomUUID().toString(), "dossier-gewijzigd");
            List<String> regels = verteller.inputReader().readAllLines();

            assertThat(verteller.waitFor()).as(regels.toString()).isZero();
            assertThat(deur.uitslag()).as(deur.regels.toString()).isZero();
            assertThat(deur.regels).anyMatch(r -> r.startsWith("goed   stuurt opnieuw"));
        }
    }

    @Test
    void zietWieErEenNaamInZetOfDeVormVergeet() throws Exception {
        try (Oefendeur deur = new Oefendeur()) {
            deur.stuur(GOED.formatted("1").replace("{\"datum\":\"2026-12-03\"}", "{\"datum\":\"2026-12-03\",\"naam\":\"Noor\"}"));
            deur.stuur("{\"id\":\"2\"}");
            deur.stuurTot202(GOED.formatted("3"));

            assertThat(deur.uitslag()).isOne();
            assertThat(deur.regels).anyMatch(r -> r.contains("niets mee dan een dag")).anyMatch(r -> r.contains("een goede source"));
        }
    }

    @Test
    void zietWieOpgeeftEnWieHetNummerNogEensGebruikt() throws Exception {
        try (Oefendeur deur = new Oefendeur()) {
            deur.stuur(GOED.formatted("1"));
            deur.stuur(GOED.formatted("1").replace("2026-12-03", "2026-12-04"));
            deur.stuurTot202(GOED.formatted("2"));

            assertThat(deur.uitslag()).isOne();
            assertThat(deur.regels).filteredOn(r -> r.startsWith("FOUT")).hasSize(2)
                    .anyMatch(r -> r.contains("precies hetzelfde")).anyMatch(r -> r.contains("stuurt 1 opnieuw"));
        }
    }

    private static Process java(String bestand, String... argumenten) throws IOException {
        var opdracht = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), Path.of("partners", bestand).toString()));
        opdracht.addAll(List.of(argumenten));
        return new ProcessBuilder(opdracht).redirectErrorStream(true).start();
    }

    private static final class Oefendeur implements AutoCloseable {
        private final Process proces = java("Oefendeur.java", "0");
        private final BufferedReader lezer = new BufferedReader(new InputStreamReader(proces.getInputStream(), StandardCharsets.UTF_8));
        private final List<String> regels = new ArrayList<>();
        private final String adres;

        Oefendeur() throws IOException {
            String eerste = lezer.readLine();
            assertThat(eerste).contains("http://");
            adres = eerste.substring(eerste.indexOf("http://"));
        }

        /** 0 when there was no answer. */
        int stuur(String event) throws InterruptedException {
            var verzoek = HttpRequest.newBuilder(URI.create(adres + "/gateway/v1/gebeurtenissen"))
                    .header("Authorization", "Bearer x").header("Content-Type", "application/cloudevents+json")
                    .POST(HttpRequest.BodyPublishers.ofString(event)).build();
            try (HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
                return http.send(verzoek, HttpResponse.BodyHandlers.discarding()).statusCode();
            } catch (IOException e) {
                return 0;
            }
        }

        void stuurTot202(String event) throws InterruptedException {
            assertThat(List.of(stuur(event), stuur(event), stuur(event))).containsExactly(503, 0, 202);
        }

        int uitslag() throws IOException, InterruptedException {
            regels.addAll(lezer.readAllLines());
            return proces.waitFor();
        }

        @Override
        public void close() {
            proces.destroyForcibly();
        }
    }
}
