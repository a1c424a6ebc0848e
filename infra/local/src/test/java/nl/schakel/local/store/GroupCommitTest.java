package nl.schakel.local.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GroupCommitTest {

    @TempDir
    Path folder;

    @Test
    void heeftEenSchrijfactieInHetBestandVoordatZijAntwoordt() {
        try (MVStore file = open()) {
            MVMap<Integer, String> map = file.openMap("m");
            var commits = new GroupCommit(file, _ -> {});

            commits.thenCommit(() -> map.put(1, "een"));

            assertThat(file.hasUnsavedChanges()).isFalse();
        }
    }

    @Test
    void legtVeleSchrijversMetMinderVastleggingenVast() throws Exception {
        try (MVStore file = open(); var pool = Executors.newFixedThreadPool(16)) {
            MVMap<Integer, String> map = file.openMap("m");
            var commits = new GroupCommit(file, _ -> {});
            var work = new ArrayList<Future<?>>();
            for (int i = 0; i < 400; i++) {
                int key = i;
                work.add(pool.submit(() -> commits.thenCommit(() -> map.put(key, "x"))));
            }
            for (Future<?> one : work) {
                one.get();
            }
            assertThat(map).hasSize(400);
            assertThat(file.hasUnsavedChanges()).isFalse();
        }
    }

    @Test
    void meldtEenBestandDatNietMeerTeSchrijvenIs() {
        var broken = new AtomicInteger();
        MVStore file = open();
        MVMap<Integer, String> map = file.openMap("m");
        var commits = new GroupCommit(file, _ -> broken.incrementAndGet());

        assertThatThrownBy(() -> commits.thenCommit(() -> {
            map.put(1, "een");
            file.getFileStore().close();
            return 1;
        })).isInstanceOf(MVStoreException.class);
        assertThat(broken).hasValue(1);
    }

    /** As when there was no room while it was tidied: nobody is in a commit then, and whoever writes next must not find a store that only says no. */
    @Test
    void meldtOokEenBestandDatAlDichtIsAlsErIemandSchrijft() {
        var broken = new AtomicInteger();
        MVStore file = open();
        MVMap<Integer, String> map = file.openMap("m");
        var commits = new GroupCommit(file, _ -> broken.incrementAndGet());
        file.closeImmediately();

        assertThatThrownBy(() -> commits.thenCommit(() -> map.put(1, "een"))).isInstanceOf(MVStoreException.class);
        assertThat(broken).hasValue(1);
    }

    /** Somebody drops a collection while another writes to it. */
    @Test
    void houdtEenVerwijderdeVerzamelingNietVoorEenKapotBestand() {
        var broken = new AtomicInteger();
        try (MVStore file = open()) {
            MVMap<Integer, String> map = file.openMap("m");
            map.put(1, "een");
            var commits = new GroupCommit(file, _ -> broken.incrementAndGet());
            file.removeMap(map);

            assertThatThrownBy(() -> commits.thenCommit(() -> map.put(2, "twee"))).isInstanceOf(MVStoreException.class);
            assertThat(broken).hasValue(0);
        }
    }

    private MVStore open() {
        return new MVStore.Builder().fileName(folder.resolve("f.mv").toString()).autoCommitDisabled().open();
    }
}
