package nl.schakel.rest.problem;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Logs a bug by kind and place. Messages of exceptions are left out, because they may quote what someone typed about a
 * family.
 */
final class FaultLog {

    private static final Logger LOG = LoggerFactory.getLogger(FaultLog.class);
    private static final int FRAMES = 25;

    private FaultLog() {}

    static void bug(String method, String route, Throwable fault) {
        LOG.error("Onverwachte fout bij {} {}{}", method, route, describe(fault));
    }

    private static String describe(Throwable fault) {
        StringBuilder text = new StringBuilder();
        for (Throwable t = fault; t != null; t = t.getCause() == t ? null : t.getCause()) {
            text.append(System.lineSeparator()).append(t == fault ? "" : "door ").append(t.getClass().getName());
            StackTraceElement[] frames = t.getStackTrace();
            for (int i = 0; i < Math.min(FRAMES, frames.length); i++) {
                text.append(System.lineSeparator()).append("  op ").append(frames[i]);
            }
        }
        return text.toString();
    }
}
