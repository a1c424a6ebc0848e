package nl.schakel.inzagelog.inzage.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Voegt regels samen die op elkaar lijken: één mens, één dag, om dezelfde reden, gelukt of tegengehouden. De regels komen binnen van
 * nieuw naar oud, en zo komen ze er ook uit. Wat het onthoudt groeit met het aantal mensen en dagen, niet met het aantal regels.
 */
public final class Dagboek {

    private final ZoneId hier;
    private final Map<Sleutel, Groep> groepen = new LinkedHashMap<>();
    private final Set<String> mensen = new HashSet<>();
    private int tegengehouden;

    public Dagboek(ZoneId hier) {
        this.hier = hier;
    }

    private record Sleutel(LocalDate dag, Wieid wie, boolean toegestaan, String waarom) {}

    public void neemOp(Logregel regel) {
        Sleutel sleutel = new Sleutel(LocalDate.ofInstant(regel.tijdstip(), hier), Wieid.van(regel), regel.toegestaan(), Reden.van(regel));
        groepen.computeIfAbsent(sleutel, s -> new Groep(regel)).neemOp(regel);
        if (!regel.toegestaan()) {
            tegengehouden++;
        } else if (!regel.isGezin() && !regel.wie().isDienst()) {
            mensen.add(regel.wie().persoonId());
        }
    }

    public List<Dagregel> dagen(Predicate<Wieid> wie) {
        return groepen.entrySet().stream()
                .filter(e -> wie.test(e.getKey().wie()))
                .map(e -> e.getValue().klaar(e.getKey().dag()))
                .toList();
    }

    /** Iedereen die voorkomt, de laatste eerst. Systemen van onszelf zijn geen mensen. */
    public List<Wieid> wie() {
        return groepen.values().stream().filter(g -> !g.nieuwste.wie().isDienst()).map(g -> Wieid.van(g.nieuwste)).distinct().toList();
    }

    /** Uit welke dienst iemands naam te halen is. */
    public Map<Wieid, String> bronnen() {
        Map<Wieid, String> bronnen = new LinkedHashMap<>();
        groepen.values().forEach(g -> bronnen.putIfAbsent(Wieid.van(g.nieuwste), g.nieuwste.bron()));
        return bronnen;
    }

    public Samenvatting samenvatting() {
        return new Samenvatting(mensen.size(), tegengehouden);
    }

    private static final class Groep {

        private final Logregel nieuwste;
        private final Set<String> handelingen = new LinkedHashSet<>();
        private Instant vroegste;
        private int aantal;

        Groep(Logregel nieuwste) {
            this.nieuwste = nieuwste;
            this.vroegste = nieuwste.tijdstip();
        }

        void neemOp(Logregel regel) {
            handelingen.add(regel.handeling());
            vroegste = regel.tijdstip();
            aantal++;
        }

        Dagregel klaar(LocalDate dag) {
            return new Dagregel(dag, nieuwste, new ArrayList<>(handelingen).reversed(), vroegste, nieuwste.tijdstip(), aantal);
        }
    }
}
