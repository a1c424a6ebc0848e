package nl.schakel.local.supervisor;

import java.util.ArrayList;
import java.util.List;

/** Says before anything starts which ports are taken, by whom, and what to do about it. */
final class PortCheck {

    private static final int FURTHER_ON = 10_000;

    private PortCheck() {}

    static List<String> complaints(List<Program> programs, int basePort) {
        var lines = new ArrayList<String>();
        for (Program program : programs) {
            for (int port : program.ports()) {
                if (!Ports.isFree(port)) {
                    String owner = Ports.owner(port).map(name -> " door " + name).orElse("");
                    lines.add("Poort %d (voor %s) is al bezet%s.".formatted(port, program.name(), owner));
                }
            }
        }
        if (!lines.isEmpty()) {
            lines.add("Stop dat programma, of kies andere poorten: SCHAKEL_PORT=" + (basePort + FURTHER_ON) + " ./schakel start");
        }
        return lines;
    }
}
