package nl.schakel.access.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class GroupCommitTest {

    @Test
    void writesForAllWhoWaitedMeanwhile() throws InterruptedException {
        List<List<Integer>> writes = new ArrayList<>();
        CountDownLatch firstStarted = new CountDownLatch(1);
        CountDownLatch othersQueued = new CountDownLatch(1);
        GroupCommit<Integer> commit = new GroupCommit<>(
                batch -> {
                    writes.add(List.copyOf(batch));
                    firstStarted.countDown();
                    await(othersQueued);
                },
                100);

        try (ExecutorService requests = Executors.newVirtualThreadPerTaskExecutor()) {
            requests.execute(() -> commit.add(0));
            firstStarted.await();
            CountDownLatch asked = new CountDownLatch(10);
            for (int i = 1; i <= 10; i++) {
                int value = i;
                requests.execute(() -> {
                    asked.countDown();
                    commit.add(value);
                });
            }
            asked.await();
            Thread.sleep(100);
            othersQueued.countDown();
        }

        assertThat(writes).hasSize(2);
        assertThat(writes.get(1)).hasSize(10);
    }

    @Test
    void tellsEveryoneThatTheWriteFailed() {
        GroupCommit<Integer> commit = new GroupCommit<>(
                batch -> {
                    throw new IllegalStateException("weg");
                },
                100);

        assertThatThrownBy(() -> commit.add(1)).hasMessage("weg");
        assertThatThrownBy(() -> commit.add(2)).hasMessage("weg");
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(5, TimeUnit.SECONDS)) {
                throw new IllegalStateException("te laat");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
