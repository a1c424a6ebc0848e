package nl.schakel.local.demo;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for something that another service does in its own time. */
final class Wacht {

    private Wacht() {}

    static void tot(String wat, Duration geduld, BooleanSupplier klaar) {
        long einde = System.nanoTime() + geduld.toNanos();
        while (!klaar.getAsBoolean()) {
            if (System.nanoTime() > einde) {
                throw new DemoFout("na " + geduld.toSeconds() + " seconden nog niet: " + wat);
            }
            try {
                Thread.sleep(150);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new DemoFout("onderbroken");
            }
        }
    }
}
