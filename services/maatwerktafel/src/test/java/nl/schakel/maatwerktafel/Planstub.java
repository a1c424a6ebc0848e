package nl.schakel.maatwerktafel;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.schakel.maatwerktafel.verzoek.application.Gezinsplan;
import nl.schakel.maatwerktafel.verzoek.model.Plangegevens;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;

/** The plan as far as we ask it something: silent until a test lets it answer. */
@TestComponent
@Primary
public class Planstub implements Gezinsplan {

    private final Map<String, Plangegevens> antwoorden = new ConcurrentHashMap<>();

    public void antwoordt(String casusId, Plangegevens gegevens) {
        antwoorden.put(casusId, gegevens);
    }

    @Override
    public Optional<Plangegevens> gegevensVoorVerzoek(String casusId, String actieId) {
        Plangegevens gegevens = antwoorden.get(casusId);
        if (gegevens == null) {
            throw new GezinsplanZwijgt(new IllegalStateException("stil"));
        }
        return Optional.of(gegevens);
    }
}
