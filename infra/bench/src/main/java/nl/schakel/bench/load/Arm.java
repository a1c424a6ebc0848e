package nl.schakel.bench.load;

import java.io.IOException;

/** One of the ways that are compared. */
public interface Arm {

    String name();

    /** A worker of this arm, used by one thread. */
    Worker worker(int number) throws IOException;

    /** Does the work once. */
    interface Worker extends AutoCloseable {

        /**
         * @param ticket how manieth request of this load
         * @param due    when it ought to have begun
         * @return false when the answer was not the one hoped for
         */
        boolean perform(long ticket, long due) throws IOException;

        @Override
        void close() throws IOException;
    }
}
