package nl.schakel.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** A disk in memory with little room, and later more: a ballast file takes the rest until somebody removes it. */
public final class SmallDisk implements AutoCloseable {

    private final Path folder;

    private SmallDisk(Path folder) {
        this.folder = folder;
    }

    /** Skips the test, with the reason, where nobody may mount one. */
    public static SmallDisk mount(Path folder, int megabytes, int free) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        Assumptions.assumeTrue(done("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "schakel", folder.toString()),
                "no small disk here: mounting a tmpfs is not allowed");
        Files.write(folder.resolve("ballast"), new byte[(megabytes - free) << 20]);
        return new SmallDisk(folder);
    }

    public Path folder() {
        return folder;
    }

    public void makeRoom() throws IOException {
        Files.delete(folder.resolve("ballast"));
    }

    private static boolean done(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
        } catch (IOException missing) {
            return false;
        }
    }

    /** After everything that uses it has ended. */
    @Override
    public void close() throws InterruptedException {
        done("umount", folder.toString());
    }
}
