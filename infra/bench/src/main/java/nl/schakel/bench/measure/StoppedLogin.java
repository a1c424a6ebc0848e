package nl.schakel.bench.measure;

import java.io.IOException;
import java.util.Map;
import nl.schakel.bench.load.HttpConnection;
import nl.schakel.bench.load.HttpConnection.Answer;
import nl.schakel.bench.stack.Machine;
import nl.schakel.bench.stack.Person;
import nl.schakel.bench.stack.Running;
import nl.schakel.bench.stack.Stack;

/**
 * Row 26 of the crash suite: the login server is killed. Who is logged in works on; who wants to log in gets a page that says so, at
 * once and not by way of a server that is not there; and when it is back, logging in works again.
 */
final class StoppedLogin implements CrashRows.Row {

    private static final int READS = 50;
    private static final int OK = 200;
    private static final int LATER = 503;

    private final Stack stack;
    private final String family;
    private final Running login;

    StoppedLogin(Stack stack, String family, Running login) {
        this.stack = stack;
        this.family = family;
        this.login = login;
    }

    @Override
    public CrashRow measure() throws IOException, InterruptedException {
        Machine machine = stack.machine();
        Running gateway = stack.gateway(machine.port(Machine.GEZINSPLAN));
        try (HttpConnection browser = new HttpConnection("127.0.0.1", machine.port(Machine.GATEWAY))) {
            String session = new Person(machine, Workbench.WORKER).session();
            login.kill();
            int worked = 0;
            for (int read = 0; read < READS; read++) {
                worked += get(browser, "/gezinsplan/v1/casussen/" + family, Map.of("Cookie", session)).status() == OK ? 1 : 0;
            }
            Answer page = get(browser, "/login", Map.of("Accept", "text/html"));
            boolean clear = page.status() == LATER && page.text().contains("loginserver antwoordt niet");
            stack.login();
            boolean again = get(browser, "/login", Map.of("Accept", "text/html")).status() != LATER && !new Person(machine, Workbench.WORKER).session().isEmpty();
            return new CrashRow(26, "the login server killed: %d reads by who was logged in, a clear page for who was not".formatted(worked),
                    worked, (READS - worked) + (clear ? 0 : 1) + (again ? 0 : 1), 0, 0);
        } finally {
            gateway.kill();
        }
    }

    private static Answer get(HttpConnection browser, String path, Map<String, String> headers) throws IOException {
        return browser.send(HttpConnection.request("GET", path, headers, null));
    }
}
