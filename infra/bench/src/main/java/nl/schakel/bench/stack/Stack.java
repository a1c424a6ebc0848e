package nl.schakel.bench.stack;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.stream.Stream;

/** Starts the programs that are measured and those that they need, and stops them all in the end. */
public final class Stack implements AutoCloseable {

    /** What every program gets: one collector that costs no second core. Both compilers, as in real use. */
    static final List<String> MEASURED = List.of("-XX:+UseSerialGC", "-Xss512k", "-XX:+ExitOnOutOfMemoryError",
            "--sun-misc-unsafe-memory-access=allow", "--enable-native-access=ALL-UNNAMED");
    /** What {@code ./schakel start} gives: for the measure of starting. */
    public static final List<String> FRUGAL = Stream.concat(Stream.of("-XX:TieredStopAtLevel=1"), MEASURED.stream()).toList();

    private static final String LOCAL = "nl.schakel.local.";
    /** As {@code ./schakel start} gives. */
    private static final int SERVICE_MB = 224;

    private final Machine machine;
    private final Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    private final Deque<Running> started = new ConcurrentLinkedDeque<>();

    public Stack(Machine machine) {
        this.machine = machine;
        machine.emptyData();
    }

    public Machine machine() {
        return machine;
    }

    public Running broker() throws IOException, InterruptedException {
        var running = own("broker", "broker.Broker", 256, data("broker"), port(Machine.BROKER), port(Machine.CONTROLLER));
        Ready.tcp(machine.port(Machine.BROKER)).await(running);
        return running;
    }

    public Running store() throws IOException, InterruptedException {
        var running = own("opslag", "store.Store", 320, data("opslag"), port(Machine.STORE));
        Ready.tcp(machine.port(Machine.STORE)).await(running);
        return running;
    }

    public Running login() throws IOException, InterruptedException {
        var environment = environment("login", Machine.LOGIN);
        environment.put("LOGIN_FOLDER", data("login"));
        var running = start("login", 96, List.of("-cp", ownJar(), LOCAL + "login.LoginServer"), environment);
        Ready.http(machine.port(Machine.LOGIN), "/.well-known/openid-configuration").await(running);
        return running;
    }

    /** The real service. */
    public Running gezinsplan() throws IOException, InterruptedException {
        return ready(start("gezinsplan", SERVICE_MB, List.of("-jar", gezinsplanJar()), environment("gezinsplan", Machine.GEZINSPLAN)), Machine.GEZINSPLAN);
    }

    /** The same service with the peer's class in front, in a database and topics of its own. */
    public Running dualWrite() throws IOException, InterruptedException {
        var environment = environment("gezinsplan", Machine.DUAL);
        environment.putAll(ownTopics("dual"));
        return instead("dual", peers() + ":" + gezinsplanJar(), environment, Machine.DUAL);
    }

    /** gezinsplan with other classes before its own. */
    Running instead(String name, String classPath, Map<String, String> environment, int offset) throws IOException, InterruptedException {
        var launch = List.of("-cp", classPath, "nl.schakel.gezinsplan.GezinsplanApplication");
        return ready(start(name, SERVICE_MB, launch, environment), offset);
    }

    /** A database and topics of its own for a program that takes gezinsplan's place. */
    static Map<String, String> ownTopics(String name) {
        return Map.of(
                "SPRING_MONGODB_DATABASE", name,
                "SCHAKEL_MESSAGING_TOPICS", name + "-gezinsplan,inzage",
                "SCHAKEL_MESSAGING_COMPACTED_TOPICS", name + "-toegang",
                "SCHAKEL_MESSAGING_COMPACTEDTOPICS", name + "-toegang");
    }

    public Running maatwerktafel() throws IOException, InterruptedException {
        return service("maatwerktafel", Machine.MAATWERKTAFEL);
    }

    public Running procesevaluatie() throws IOException, InterruptedException {
        return service("procesevaluatie", Machine.PROCESEVALUATIE);
    }

    public Running inzagelog() throws IOException, InterruptedException {
        return service("inzagelog", Machine.INZAGELOG);
    }

    private Running service(String name, int offset) throws IOException, InterruptedException {
        String jar = machine.program("services/" + name, name).toString();
        return ready(start(name, SERVICE_MB, List.of("-jar", jar), environment(name, offset)), offset);
    }

    /** The gateway, with one program behind all its routes. */
    public Running gateway(int backendPort) throws IOException, InterruptedException {
        return gateway(backendPort, backendPort);
    }

    /** One that finds something else where maatwerktafel ought to be. */
    public Running gateway(int backendPort, int maatwerktafelPort) throws IOException, InterruptedException {
        var environment = environment("gateway", Machine.GATEWAY);
        environment.put("GEZINSPLAN_URL", "http://127.0.0.1:" + backendPort);
        environment.put("MAATWERKTAFEL_URL", "http://127.0.0.1:" + maatwerktafelPort);
        environment.put("PROCESEVALUATIE_URL", "http://127.0.0.1:" + backendPort);
        return gateway(environment);
    }

    /** The gateway, with every service behind its own route. */
    public Running gateway() throws IOException, InterruptedException {
        return gateway(environment("gateway", Machine.GATEWAY));
    }

    private Running gateway(Map<String, String> environment) throws IOException, InterruptedException {
        // The bench is one person who asks more than a thousand people would.
        environment.put("SCHAKEL_PER_SECONDE", "1000000");
        // The systems of partners stand on this machine too.
        environment.put("SCHAKEL_ABONNEMENT_INTERN", "true");
        var jar = machine.program("gateway", "gateway").toString();
        return ready(start("gateway", SERVICE_MB, List.of("-jar", jar), environment), Machine.GATEWAY);
    }

    /** A JVM of the bench itself, in a process of its own. */
    public Running helper(String name, List<String> launch) throws IOException {
        return remember(new Running(name, process(name, 96, MEASURED, launch, Map.of()).redirectOutput(ProcessBuilder.Redirect.PIPE).start()));
    }

    /** Something that is no Java. */
    public Running foreign(String name, List<String> command) throws IOException {
        return remember(new Running(name, logged(name, new ProcessBuilder(command)).start()));
    }

    /** One that the caller stops himself. */
    public Running unmanaged(String name, List<String> options, List<String> launch, Map<String, String> environment) throws IOException {
        return new Running(name, process(name, SERVICE_MB, options, launch, environment).start());
    }

    public Map<String, String> environment(String name, int offset) {
        var environment = new HashMap<>(Map.of(
                "SERVER_PORT", port(offset),
                "SERVER_ADDRESS", "127.0.0.1",
                "SCHAKEL_PUBLIC_URL", machine.publicUrl(),
                "OIDC_ISSUER", machine.issuer(),
                "GATEWAY_CLIENT_SECRET", name,
                "DIENST_CLIENT_SECRET", name,
                "MONGODB_URI", machine.store(),
                "KAFKA_BOOTSTRAP_SERVERS", machine.brokers(),
                "LOGGING_LEVEL_ORG_MONGODB_DRIVER", "warn",
                "SPRING_LIFECYCLE_TIMEOUT_PER_SHUTDOWN_PHASE", "4s"));
        // Nobody's: mail that a measure would give rise to does not come in somebody's box.
        environment.put("SMTP_PORT", port(Machine.NO_MAIL));
        environment.put("GEZINSPLAN_URL", "http://127.0.0.1:" + port(Machine.GEZINSPLAN));
        environment.put("MAATWERKTAFEL_URL", "http://127.0.0.1:" + port(Machine.MAATWERKTAFEL));
        environment.put("PROCESEVALUATIE_URL", "http://127.0.0.1:" + port(Machine.PROCESEVALUATIE));
        environment.put("INZAGELOG_URL", "http://127.0.0.1:" + port(Machine.INZAGELOG));
        return environment;
    }

    public String gezinsplanJar() {
        return machine.program("services/gezinsplan", "gezinsplan").toString();
    }

    /** Classes of the peers. */
    public String peers() {
        return machine.root().resolve("infra/bench/target/peers").toString();
    }

    public Running remember(Running running) {
        started.push(running);
        return running;
    }

    private Running own(String name, String main, int heapMb, String... arguments) throws IOException {
        var launch = new ArrayList<>(List.of("-Dlogback.configurationFile=logback-infra.xml", "-cp", ownJar(), LOCAL + main));
        launch.addAll(List.of(arguments));
        return start(name, heapMb, launch, Map.of());
    }

    private Running start(String name, int heapMb, List<String> launch, Map<String, String> environment) throws IOException {
        return remember(new Running(name, process(name, heapMb, MEASURED, launch, environment).start()));
    }

    private Running ready(Running running, int offset) throws InterruptedException {
        Ready.http(machine.port(offset), "/actuator/health/readiness").await(running);
        return running;
    }

    private ProcessBuilder process(String name, int heapMb, List<String> options, List<String> launch, Map<String, String> environment) {
        var command = new ArrayList<>(List.of(java.toString(), "-Xmx" + heapMb + "m"));
        command.addAll(options);
        command.addAll(launch);
        var process = logged(name, new ProcessBuilder(command));
        process.environment().putAll(environment);
        return process;
    }

    private ProcessBuilder logged(String name, ProcessBuilder process) {
        var log = machine.data().resolve("logs").resolve(name + ".log").toFile();
        return process.directory(machine.root().toFile())
                .redirectError(ProcessBuilder.Redirect.appendTo(log))
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log));
    }

    private String ownJar() {
        return machine.program("infra/local", "local").toString();
    }

    private String port(int offset) {
        return Integer.toString(machine.port(offset));
    }

    private String data(String name) {
        return machine.data().resolve(name).toString();
    }

    /** The last started first: what others need goes last. */
    @Override
    public void close() throws InterruptedException {
        for (Running running; (running = started.poll()) != null; ) {
            running.stop(); // harmless for one that was stopped before
        }
    }
}
