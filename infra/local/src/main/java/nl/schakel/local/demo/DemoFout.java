package nl.schakel.local.demo;

/** The demo could not be loaded; the message says at which step. */
final class DemoFout extends RuntimeException {

    DemoFout(String bericht) {
        super(bericht);
    }
}
