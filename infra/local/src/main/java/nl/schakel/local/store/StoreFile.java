package nl.schakel.local.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreTool;

/** The one file of the store. */
final class StoreFile {

    /** Below this a rewrite is not worth its time at start. */
    private static final long WORTH_COMPACTING = 48L * 1024 * 1024;
    private static final int HALF_EMPTY = 50;
    /** The default of 16 MB makes every scan of a few thousand documents read the file again. */
    private static final int CACHE_MB = 64;
    /** How long overwritten data keeps its room. The default of 45 s lets the file grow by 20 MB a second under load. */
    private static final int RETENTION_MS = 500;

    private StoreFile() {}

    static MVStore open(Path file) throws IOException {
        // What a rewrite that was cut off left behind.
        MVStoreTool.compactCleanUp(file.toString());
        compactWhenBloated(file);
        MVStore store = new MVStore.Builder()
                .fileName(file.toString())
                .autoCommitDisabled()
                .autoCommitBufferSize(0)
                .cacheSize(CACHE_MB)
                .open();
        store.setRetentionTime(RETENTION_MS);
        return store;
    }

    private static void compactWhenBloated(Path file) throws IOException {
        if (!Files.exists(file) || Files.size(file) < WORTH_COMPACTING) {
            return;
        }
        int fillRate;
        try (var look = new MVStore.Builder().fileName(file.toString()).readOnly().open()) {
            fillRate = look.getFileStore().getChunksFillRate();
        }
        long before = Files.size(file);
        // The rewrite stands beside the file for a moment; a full disk is no reason not to start.
        if (fillRate < HALF_EMPTY && Files.getFileStore(file).getUsableSpace() > before) {
            MVStoreTool.compact(file.toString(), false);
            System.out.printf("opslag opgeruimd: van %d naar %d MB%n", before >> 20, Files.size(file) >> 20);
        }
    }
}
