package nl.schakel.local.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A folder with little room, and later more. Where mounting is allowed it is a small disk in memory, of which a ballast file takes half;
 * else the program is started by a shell that limits the size of its files. Either way it is the system that says no.
 */
record SmallDisk(Path folder, Path ballast, boolean mounted) implements AutoCloseable {

    private static final int MEGABYTES = 48;
    private static final int LITTLE = 6;

    static SmallDisk in(Path parent) throws IOException, InterruptedException {
        Path folder = Files.createDirectory(parent.resolve("schijf"));
        boolean mounted = done("mount", "-t", "tmpfs", "-o", "size=" + MEGABYTES + "m", "schakel", folder.toString());
        SmallDisk disk = new SmallDisk(folder, folder.resolve("ballast"), mounted);
        if (mounted) {
            Files.write(disk.ballast, new byte[(MEGABYTES - LITTLE) << 20]);
        }
        return disk;
    }

    /** For the table: which way it went. */
    String what() {
        return mounted ? "a disk of %d MB (tmpfs)".formatted(LITTLE) : "files of %d MB at most (RLIMIT_FSIZE)".formatted(LITTLE);
    }

    /** What the system says when there is no room. */
    String refusal() {
        return mounted ? "No space left on device" : "File too large";
    }

    boolean works() throws IOException, InterruptedException {
        return mounted || done("bash", "-c", "ulimit -f " + LITTLE);
    }

    /** What starts a program so that it has little room. */
    List<String> shell() {
        return mounted ? List.of() : List.of("bash", "-c", "ulimit -f " + LITTLE * 1024 + "; exec \"$@\"", "bash");
    }

    /** For who is started after this, without {@link #shell()}. */
    void makeRoom() throws IOException {
        Files.deleteIfExists(ballast);
    }

    private static boolean done(String... command) throws IOException, InterruptedException {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
        } catch (IOException missing) {
            return false;
        }
    }

    @Override
    public void close() throws IOException, InterruptedException {
        if (mounted) {
            done("umount", folder.toString());
        }
    }
}
