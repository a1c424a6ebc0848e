package nl.schakel.bench.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * PostgreSQL as the machine has it, in a folder of its own: for peers that live in a relational store. It answers when a commit is written
 * and does not wait for the disk, which is what our embedded store promises too: a killed process loses nothing, a power cut may.
 */
public final class Postgres {

    private static final String USER = "schakel";
    /** It refuses to run as root, and Debian makes this user with it. */
    private static final String INSTEAD_OF_ROOT = "postgres";

    private final Stack stack;
    private final Path programs;
    private final List<String> as;

    private Postgres(Stack stack, Path programs, List<String> as) {
        this.stack = stack;
        this.programs = programs;
        this.as = as;
    }

    /** Empty where it is not installed. */
    public static Optional<Postgres> find(Stack stack) throws IOException {
        return programs().map(found -> new Postgres(stack, found, "root".equals(System.getProperty("user.name"))
                ? List.of("setpriv", "--reuid=" + INSTEAD_OF_ROOT, "--regid=" + INSTEAD_OF_ROOT, "--init-groups") : List.of()));
    }

    private static Optional<Path> programs() throws IOException {
        List<Path> places = new ArrayList<>();
        Path debian = Path.of("/usr/lib/postgresql");
        if (Files.isDirectory(debian)) {
            try (Stream<Path> versions = Files.list(debian)) {
                versions.map(version -> version.resolve("bin")).sorted(Comparator.reverseOrder()).forEach(places::add);
            }
        }
        places.addAll(List.of(Path.of("/usr/bin"), Path.of("/usr/local/bin"), Path.of("/opt/homebrew/bin")));
        return places.stream().filter(place -> Stream.of("initdb", "postgres", "createdb").allMatch(name -> Files.isExecutable(place.resolve(name))))
                .findFirst();
    }

    public Running start() throws IOException, InterruptedException {
        Path folder = Files.createDirectories(stack.machine().data().resolve("postgres").toAbsolutePath());
        if (!as.isEmpty()) {
            Files.setOwner(folder, folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(INSTEAD_OF_ROOT));
        }
        run(stack.foreign("initdb", command("initdb", "-D", folder.toString(), "-U", USER, "--auth=trust", "-E", "UTF8", "--locale=C", "--no-sync")));
        Running running = stack.foreign("postgres", command("postgres", "-D", folder.toString(), "-p", port(), "-c", "fsync=off",
                "-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories="));
        Ready.tcp(stack.machine().port(Machine.RELATIONAL)).await(running);
        return running;
    }

    /** @return its address for a JDBC driver */
    public String database(String name) throws IOException, InterruptedException {
        run(stack.foreign("createdb", command("createdb", "-h", "127.0.0.1", "-p", port(), "-U", USER, name)));
        return "jdbc:postgresql://127.0.0.1:" + port() + "/" + name + "?user=" + USER;
    }

    private static void run(Running once) throws IOException, InterruptedException {
        if (once.process().waitFor() != 0) {
            throw new IOException(once.name() + " failed; see its log");
        }
    }

    private List<String> command(String program, String... arguments) {
        List<String> command = new ArrayList<>(as);
        command.add(programs.resolve(program).toString());
        command.addAll(List.of(arguments));
        return command;
    }

    private String port() {
        return Integer.toString(stack.machine().port(Machine.RELATIONAL));
    }
}
