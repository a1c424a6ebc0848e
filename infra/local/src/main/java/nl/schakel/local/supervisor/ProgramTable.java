package nl.schakel.local.supervisor;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The one place that says which programs the stack has, on which ports, and what each needs first. */
final class ProgramTable {

    private static final int GEZINSPLAN = 1;
    private static final int MAATWERKTAFEL = 2;
    private static final int PROCESEVALUATIE = 3;
    private static final int INZAGELOG = 4;
    /** Where the second of each stands, counted from the first, when there are two. */
    private static final int SECOND = 5;
    private static final int LOGIN = 10;
    private static final int MAILBOX = 11;
    private static final int SMTP = 12;
    private static final int STORE = 13;
    private static final int BROKER = 14;
    private static final int CONTROLLER = 15;

    private static final String VERSION = "0.1.0";
    private static final String OWN = "nl.schakel.local.";

    private final StackSettings stack;

    ProgramTable(StackSettings stack) {
        this.stack = stack;
    }

    /** Broker, store, login server and mailbox: what a developer needs who runs a service himself. */
    List<Program> infrastructure() {
        return List.of(
                own("broker", "broker.Broker", List.of(BROKER, CONTROLLER), 256, Probe.kafka(stack.port(BROKER)),
                        data("broker"), port(BROKER), port(CONTROLLER)),
                own("opslag", "store.Store", List.of(STORE), 320, Probe.tcp(stack.port(STORE)), data("opslag"), port(STORE)),
                own("postvak", "mailbox.Mailbox", List.of(MAILBOX, SMTP), 48, Probe.http(stack.port(MAILBOX), "/logo.svg"),
                        data("postvak"), port(SMTP), port(MAILBOX)),
                login());
    }

    List<Program> all() {
        var programs = new ArrayList<>(infrastructure());
        programs.addAll(services(0));
        if (stack.twoOfEach()) {
            programs.addAll(services(SECOND));
        }
        return programs;
    }

    private List<Program> services(int from) {
        return List.of(
                service("gezinsplan", "services/gezinsplan", GEZINSPLAN, from, List.of("broker", "opslag")),
                service("maatwerktafel", "services/maatwerktafel", MAATWERKTAFEL, from, List.of("broker", "opslag")),
                service("procesevaluatie", "services/procesevaluatie", PROCESEVALUATIE, from, List.of("broker", "opslag")),
                service("inzagelog", "services/inzagelog", INZAGELOG, from, List.of("broker", "opslag")),
                service("gateway", "gateway", 0, from, List.of("broker", "opslag", "login")));
    }

    private Program own(String name, String main, List<Integer> offsets, int heapMb, Probe probe, String... arguments) {
        var launch = new ArrayList<>(List.of("-Dlogback.configurationFile=logback-infra.xml", "-cp", ownJar().toString(), OWN + main));
        launch.addAll(List.of(arguments));
        return new Program(name, ports(offsets), List.of(), heapMb, launch, Map.of(), probe, Optional.empty());
    }

    private Program login() {
        var environment = environment("login", LOGIN);
        environment.put("LOGIN_FOLDER", data("login"));
        return new Program("login", ports(List.of(LOGIN)), List.of(), 96,
                List.of("-cp", ownJar().toString(), OWN + "login.LoginServer"), environment,
                Probe.http(stack.port(LOGIN), "/.well-known/openid-configuration"),
                Optional.of(ownJar().resolveSibling("login.aot")));
    }

    private Program service(String name, String module, int offset, int from, List<String> needs) {
        Path jar = stack.root().resolve(module).resolve("target/run/" + name + "-" + VERSION + ".jar");
        var environment = environment(name, from + offset);
        environment.put("GEZINSPLAN_URL", "http://127.0.0.1:" + port(from + GEZINSPLAN));
        environment.put("MAATWERKTAFEL_URL", "http://127.0.0.1:" + port(from + MAATWERKTAFEL));
        environment.put("PROCESEVALUATIE_URL", "http://127.0.0.1:" + port(from + PROCESEVALUATIE));
        environment.put("INZAGELOG_URL", "http://127.0.0.1:" + port(from + INZAGELOG));
        return new Program(from == 0 ? name : name + "-2", ports(List.of(from + offset)), needs, 224, List.of("-jar", jar.toString()), environment,
                Probe.http(stack.port(from + offset), "/actuator/health/readiness"), Optional.of(jar.resolveSibling("start.aot")));
    }

    private Map<String, String> environment(String name, int offset) {
        var environment = new HashMap<>(Map.of(
                "SERVER_PORT", port(offset),
                "SERVER_ADDRESS", "127.0.0.1",
                "SCHAKEL_PUBLIC_URL", stack.publicUrl(),
                "OIDC_ISSUER", "http://localhost:" + port(LOGIN),
                // The demo's login server knows every program by its own name, as it knows people by theirs.
                "GATEWAY_CLIENT_SECRET", name,
                "DIENST_CLIENT_SECRET", name));
        environment.put("MONGODB_URI", "mongodb://127.0.0.1:" + port(STORE) + "/?uuidRepresentation=standard");
        environment.put("KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:" + port(BROKER));
        // The driver tells every connection with all its settings.
        environment.put("LOGGING_LEVEL_ORG_MONGODB_DRIVER", "warn");
        environment.put("SMTP_HOST", "127.0.0.1");
        environment.put("SMTP_PORT", port(SMTP));
        // A developer's receiver runs on this machine and has no certificate.
        environment.put("SCHAKEL_ABONNEMENT_INTERN", "true");
        // Open live streams never end by themselves: a stop must not wait for them.
        environment.put("SPRING_LIFECYCLE_TIMEOUT_PER_SHUTDOWN_PHASE", "4s");
        return environment;
    }

    private Path ownJar() {
        return stack.root().resolve("infra/local/target/run/local-" + VERSION + ".jar");
    }

    private List<Integer> ports(List<Integer> offsets) {
        return offsets.stream().map(stack::port).toList();
    }

    private String port(int offset) {
        return String.valueOf(stack.port(offset));
    }

    private String data(String name) {
        return stack.data().resolve(name).toString();
    }
}
