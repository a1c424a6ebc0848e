package nl.schakel.maatwerktafel.regel.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.schakel.maatwerktafel.Contract;
import nl.schakel.maatwerktafel.gedeeld.bericht.Berichtlezer;
import nl.schakel.maatwerktafel.regel.kafka.LeerpuntOntvanger.LeerpuntVrijgegevenBericht;
import nl.schakel.maatwerktafel.regel.kafka.TellingOntvanger.VerzoekIngediendBericht;
import org.junit.jupiter.api.Test;

/** What rules hear can be read from every approved example. */
class TellingContractTest {

    private static final UUID REGEL = UUID.fromString("4d5e6f70-8192-43a4-b5c6-d7e8f901122b");

    private static <T> List<T> lees(String topic, String type, Class<T> vorm) {
        return Contract.voorbeelden(topic, type).stream()
                .map(json -> Berichtlezer.lees(type, Contract.json(json), vorm))
                .toList();
    }

    @Test
    void leestElkVerstuurdVerzoek() {
        assertThat(lees("maatwerktafel", TellingOntvanger.VERZOEK_INGEDIEND, VerzoekIngediendBericht.class))
                .containsExactly(new VerzoekIngediendBericht(REGEL), new VerzoekIngediendBericht(null));
    }

    @Test
    void leestElkLeerpunt() {
        assertThat(lees("procesevaluatie", LeerpuntOntvanger.LEERPUNT_VRIJGEGEVEN, LeerpuntVrijgegevenBericht.class))
                .containsExactly(new LeerpuntVrijgegevenBericht(REGEL), new LeerpuntVrijgegevenBericht(null));
    }

    @Test
    void kentDeSoortVanEenTelling() {
        assertThat(Contract.voorbeelden("maatwerktafel", TellingOntvanger.VERZOEK_GETELD)).isNotEmpty();
    }
}
