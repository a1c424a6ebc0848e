package nl.schakel.inzagelog.inzage.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.schakel.inzagelog.inzage.model.Bronnen;
import nl.schakel.inzagelog.inzage.model.Naam;
import nl.schakel.inzagelog.inzage.model.Persoonsnamen;
import nl.schakel.inzagelog.inzage.model.Wieid;
import org.junit.jupiter.api.Test;

class NaamgeverTest {

    private static final Wieid FATIMA = new Wieid("fatima", "wijkteam");
    private static final Naam NAAM = new Naam("Fatima", "Wijkteam");

    private final Map<Wieid, Naam> bewaard = new HashMap<>();
    private final List<String> gevraagd = new ArrayList<>();
    private Optional<Naam> antwoord = Optional.empty();

    private final Persoonsnamen namen = new Persoonsnamen() {
        @Override
        public Map<Wieid, Naam> zoek(Collection<Wieid> wie) {
            return wie.stream().filter(bewaard::containsKey).collect(Collectors.toMap(w -> w, bewaard::get));
        }

        @Override
        public void onthoud(Wieid wie, Naam naam) {
            bewaard.put(wie, naam);
        }
    };

    private final Bronnen bronnen = (bron, wie) -> {
        gevraagd.add(bron);
        return antwoord;
    };

    private final Naamgever naamgever = new Naamgever(namen, bronnen);

    @Test
    void vraagtEenNaamEenKeer() {
        antwoord = Optional.of(NAAM);
        assertThat(vraag()).containsEntry(FATIMA, NAAM);
        assertThat(vraag()).containsEntry(FATIMA, NAAM);
        assertThat(gevraagd).containsExactly("gezinsplan");
    }

    @Test
    void vraagtHetWeerAlsDeBronNietAntwoordde() {
        assertThat(vraag()).isEmpty();
        antwoord = Optional.of(NAAM);
        assertThat(vraag()).containsEntry(FATIMA, NAAM);
        assertThat(gevraagd).hasSize(2);
    }

    private Map<Wieid, Naam> vraag() {
        return naamgever.van(List.of(FATIMA), Map.of(FATIMA, "gezinsplan"));
    }
}
