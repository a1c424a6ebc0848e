package nl.schakel.local.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreFileTest {

    @TempDir
    Path folder;

    /** Many small commits to few keys, as the store makes them: nearly all of the file is overwritten data. */
    private Path bloated() {
        Path file = folder.resolve("opslag.mv");
        var random = new Random(1);
        var block = new byte[256 * 1024];
        try (MVStore store = new MVStore.Builder().fileName(file.toString()).autoCommitDisabled().open()) {
            store.setRetentionTime(Integer.MAX_VALUE);
            MVMap<Integer, byte[]> map = store.openMap("m");
            for (int i = 0; i < 240; i++) {
                random.nextBytes(block);
                map.put(i % 4, block.clone());
                store.commit();
            }
        }
        return file;
    }

    @Test
    void ruimtEenOpgeblazenBestandOpEnHoudtDeGegevens() throws IOException {
        Path file = bloated();
        long before = Files.size(file);

        try (MVStore store = StoreFile.open(file)) {
            assertThat(store.openMap("m")).hasSize(4);
        }

        assertThat(before).isGreaterThan(50L << 20);
        assertThat(Files.size(file)).isLessThan(8L << 20);
    }

    @Test
    void opentEenNieuwBestand() throws IOException {
        try (MVStore store = StoreFile.open(folder.resolve("nieuw.mv"))) {
            assertThat(store.getMapNames()).isEmpty();
        }
    }
}
