package nl.schakel.local.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Row 14: the store's own process is killed (-9) while four writers work. What was acknowledged must be there afterwards. */
class StoreCrashIT {

    private static final int ROUNDS = 6;

    @TempDir
    Path folder;

    private final StoreLoad load = new StoreLoad(0);

    @Test
    void verliestNietsDatIsBevestigdAlsHetProcesWordtGedood() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            try (StoreProcess store = start()) {
                MongoCollection<Document> cases = store.cases();
                load.check(cases);
                List<Thread> writers = load.start(cases, String.valueOf(round));
                Thread.sleep(700 + round * 150L);
                store.kill();
                load.stop(writers);
            }
        }
        try (StoreProcess store = start()) {
            load.check(store.cases());
        }
        Files.writeString(Files.createDirectories(Path.of("target", "crash")).resolve("14.md"),
                "| 14 | %d × kill -9 of the embedded store under load | %,d | 0 | 0 | 0 |%n".formatted(ROUNDS, load.writes()));
        assertThat(load.writes()).isGreaterThan(ROUNDS * 20);
    }

    private StoreProcess start() throws IOException {
        return StoreProcess.start(folder, folder.resolve("uit.log"), List.of());
    }
}
