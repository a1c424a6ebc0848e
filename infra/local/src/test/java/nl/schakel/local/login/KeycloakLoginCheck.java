package nl.schakel.local.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.util.FileSystemUtils;

/**
 * The login suite against a real Keycloak with the realm of real use: {@code ./schakel test keycloak}. Not an {@code *IT}: it
 * fetches 177 MB and takes minutes, so it runs only when asked for (profile {@code keycloak}).
 */
class KeycloakLoginCheck extends LoginSuite {

    private static final String GATEWAY = "http://localhost:9";
    private static final Duration PATIENCE = Duration.ofMinutes(6);

    private static int port;
    private static Process keycloak;

    @BeforeAll
    static void start() throws Exception {
        Path home = Path.of(System.getProperty("keycloak.home"));
        // Keycloak skips an import of a realm that it has: without this the realm of an earlier run would be tried.
        FileSystemUtils.deleteRecursively(home.resolve("data/h2"));
        Path imports = Files.createDirectories(home.resolve("data/import"));
        Files.copy(Path.of("../keycloak/schakel-realm.json"), imports.resolve("schakel-realm.json"), StandardCopyOption.REPLACE_EXISTING);
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        var command = new ProcessBuilder("bash", home.resolve("bin/kc.sh").toString(), "start-dev", "--import-realm",
                "--http-host=127.0.0.1", "--http-port=" + port, "--hostname=http://localhost:" + port, "--health-enabled=false");
        command.environment().putAll(Map.of(
                "JAVA_HOME", System.getProperty("java.home"),
                "SCHAKEL_PUBLIC_URL", GATEWAY,
                "DEMO_WACHTWOORD", Identities.load().wachtwoord(),
                "GATEWAY_CLIENT_SECRET", "gateway"));
        Identities.load().programmas().forEach(program -> command.environment().put(
                program.id().toUpperCase().replace('-', '_') + "_CLIENT_SECRET", program.id()));
        File log = new File("target/keycloak.log");
        keycloak = command.redirectErrorStream(true).redirectOutput(log).start();
        awaitRealm(log);
    }

    private static void awaitRealm(File log) throws Exception {
        long limit = System.nanoTime() + PATIENCE.toNanos();
        while (!answers()) {
            assertThat(keycloak.isAlive()).as("Keycloak runs, see %s", log).isTrue();
            assertThat(System.nanoTime()).as("Keycloak was ready in time, see %s", log).isLessThan(limit);
            Thread.sleep(500);
        }
    }

    private static boolean answers() {
        try {
            var address = URI.create("http://localhost:" + port + "/realms/schakel/.well-known/openid-configuration").toURL();
            return ((HttpURLConnection) address.openConnection()).getResponseCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    @AfterAll
    static void stop() throws InterruptedException {
        keycloak.descendants().forEach(ProcessHandle::destroy);
        keycloak.destroy();
        keycloak.waitFor();
    }

    @Override
    String issuer() {
        return "http://localhost:" + port + "/realms/schakel";
    }

    @Override
    String publicUrl() {
        return GATEWAY;
    }
}
