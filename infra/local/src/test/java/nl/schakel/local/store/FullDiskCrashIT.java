package nl.schakel.local.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.mongodb.client.MongoCollection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Row 23: the store's disk is full. It refuses and stops, is started again as the supervisor does, and still gives back all that was
 * acknowledged; and when there is room it goes on where it was.
 */
@Tag("lang")
class FullDiskCrashIT {

    private static final int TIMES_FULL = 3;
    private static final int MORE = 200;
    private static final int BALLAST = 8 * 1024;

    @TempDir
    Path folder;

    private final StoreLoad load = new StoreLoad(BALLAST);
    private SmallDisk disk;

    @BeforeEach
    void mount() throws IOException, InterruptedException {
        disk = SmallDisk.in(folder);
        assumeTrue(disk.works(), "no way to a full disk here: neither mounting a tmpfs nor limiting the size of files is allowed");
    }

    @AfterEach
    void unmount() throws IOException, InterruptedException {
        disk.close();
    }

    @Test
    void weigertAlsDeSchijfVolIsEnGaatVerderAlsErRuimteIs() throws Exception {
        for (int time = 0; time < TIMES_FULL; time++) {
            fillUp("vol" + time);
        }
        int whileFull = load.writes();
        int refused = load.refused();
        disk.makeRoom();
        try (StoreProcess store = start(List.of())) {
            MongoCollection<Document> cases = store.cases();
            load.check(cases);
            List<Thread> writers = load.start(cases, "ruimte");
            for (int look = 0; look < 100 && load.writes() < whileFull + MORE; look++) {
                Thread.sleep(100);
            }
            load.stop(writers);
            assertThat(load.refused()).as("nobody was refused any more").isEqualTo(refused);
        }
        try (StoreProcess store = start(List.of())) {
            load.check(store.cases());
        }
        assertThat(load.writes()).as("it took work again").isGreaterThanOrEqualTo(whileFull + MORE);
        Files.writeString(Files.createDirectories(Path.of("target", "crash")).resolve("23.md"),
                "| 23 | the embedded store on %s: full %d ×, each time refused and stopped; then room | %,d | 0 | 0 | 0 |%n"
                        .formatted(disk.what(), TIMES_FULL, load.writes()));
    }

    /** Until it says no, which it must say because the system told it so. */
    private void fillUp(String round) throws IOException, InterruptedException {
        long before = saidNo();
        int refused = load.refused();
        try (StoreProcess store = start(disk.shell())) {
            MongoCollection<Document> cases = store.cases();
            load.check(cases);
            List<Thread> writers = load.start(cases, round);
            assertThat(store.awaitEnd()).as("it stops, so that nobody gets a wrong answer").isEqualTo(Store.CANNOT_WRITE);
            load.stop(writers);
        }
        assertThat(saidNo()).as("the system's own word").isGreaterThan(before);
        assertThat(load.refused() - refused).as("everybody was refused").isEqualTo(4);
    }

    private long saidNo() throws IOException {
        Path log = folder.resolve("uit.log");
        return Files.exists(log) ? Files.readAllLines(log).stream().filter(line -> line.contains(disk.refusal())).count() : 0;
    }

    private StoreProcess start(List<String> shell) throws IOException {
        return StoreProcess.start(disk.folder(), folder.resolve("uit.log"), shell);
    }
}
