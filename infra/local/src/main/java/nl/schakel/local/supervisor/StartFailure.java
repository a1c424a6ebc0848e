package nl.schakel.local.supervisor;

import org.jspecify.annotations.Nullable;

/** A program did not come up. */
final class StartFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String program;

    /** @param exitCode null when it still runs but never became ready */
    StartFailure(String program, @Nullable Integer exitCode) {
        super(exitCode == null
                ? program + " draait wel, maar werd niet op tijd gereed"
                : program + " stopte tijdens het starten (code " + exitCode + ")");
        this.program = program;
    }

    String program() {
        return program;
    }
}
