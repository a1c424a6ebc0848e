package nl.schakel.local.store;

import de.bwaldvogel.mongo.MongoServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/** The store's program: {@code Store <data folder> <port>}. Speaks the MongoDB wire protocol on loopback only. */
final class Store implements AutoCloseable {

    /** A thread waits while its write is committed; enough of them, and one commit serves many. */
    private static final int WORKERS = 32;
    private static final int TIDY_SECONDS = 3;
    static final int CANNOT_WRITE = 74;

    private final MongoServer server;
    private final ScheduledExecutorService housekeeping =
            Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("tidy").factory());

    private Store(MongoServer server) {
        this.server = server;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        Path folder = Files.createDirectories(Path.of(args[0]).toAbsolutePath());
        // A store that cannot write must not go on answering: whoever watches starts it again.
        Store store = open(folder.resolve("opslag.mv"), Integer.parseInt(args[1]), failure -> {
            System.err.println("De opslag kan niet meer schrijven en stopt. Is de schijf vol? " + (failure.getCause() == null ? failure : failure.getCause()));
            Runtime.getRuntime().halt(CANNOT_WRITE);
        });
        Runtime.getRuntime().addShutdownHook(new Thread(store::close, "stop-store"));
        System.out.println("Let op: deze opslag is voor proberen en testen, niet voor echt gebruik. "
                + "Zij heeft geen wachtwoord, geen reservekopie en draait alleen op deze computer.");
        System.out.println("opslag gereed op poort " + args[1]);
        Thread.currentThread().join();
    }

    /** @param port 0 takes any free port */
    static Store open(Path path, int port, Consumer<MVStoreException> broken) throws IOException {
        MVStore file = StoreFile.open(path);
        var commits = new GroupCommit(file, broken);
        var store = new Store(new MongoServer(new DurableBackend(file, commits)));
        store.server.bind(new InetSocketAddress("127.0.0.1", port), 1, WORKERS);
        store.housekeeping.scheduleWithFixedDelay(commits::tidy, TIDY_SECONDS, TIDY_SECONDS, TimeUnit.SECONDS);
        return store;
    }

    int port() {
        return server.getLocalAddress().getPort();
    }

    @Override
    public void close() {
        housekeeping.shutdown();
        server.shutdownNow();
    }
}
