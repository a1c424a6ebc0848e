package nl.schakel.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;

/** What a process cannot refuse: to stand still, and to go on. */
public enum Signal {
    STOP,
    CONT;

    public void to(Process process) {
        try {
            int status = new ProcessBuilder("kill", "-" + name(), Long.toString(process.pid())).inheritIO().start().waitFor();
            if (status != 0) {
                throw new IllegalStateException("kill -" + name() + " " + process.pid() + " ended with " + status);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
