package nl.schakel.slecht.casus.model;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import nl.schakel.slecht.gezin.model.Gezin;
import nl.schakel.slecht.gezin.model.GezinId;
import org.springframework.util.Assert;

public class Slecht {
    public Instant moment = Instant.now();
    public UUID id = UUID.randomUUID();
    public Gezin ander = new Gezin();
    public GezinId mag = new GezinId("a");
    public Clock klok = Clock.systemUTC();

    public Slecht() {
        Assert.notNull(ander, "");
    }
}
