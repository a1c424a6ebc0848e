package nl.schakel.gezinsplan;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import nl.schakel.gezinsplan.casus.application.Besluitteksten;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;

/** The maatwerktafel as far as we ask it something: silent until a test lets it answer. */
@TestComponent
@Primary
public class Tafelstub implements Besluitteksten {

    private final Map<UUID, Map<UUID, String>> antwoorden = new ConcurrentHashMap<>();

    public void antwoordt(UUID verzoekId, Map<UUID, String> teksten) {
        antwoorden.put(verzoekId, teksten);
    }

    @Override
    public Optional<Map<UUID, String>> voorwaarden(UUID verzoekId) {
        return Optional.ofNullable(antwoorden.get(verzoekId));
    }
}
