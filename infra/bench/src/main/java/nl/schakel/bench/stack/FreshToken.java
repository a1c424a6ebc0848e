package nl.schakel.bench.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;

/** A token that stays good during the whole run: they live five minutes. */
public final class FreshToken {

    private static final Duration RENEW = Duration.ofMinutes(4);

    private final Person person;
    private volatile Person.Grant grant;

    public FreshToken(Person person) throws IOException, InterruptedException {
        this.person = person;
        this.grant = person.grant();
        Thread.ofPlatform().daemon().name("token").start(this::keepFresh);
    }

    public String value() {
        return grant.access();
    }

    private void keepFresh() {
        try {
            while (true) {
                Thread.sleep(RENEW);
                grant = person.refresh(grant.refresh());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }
}
