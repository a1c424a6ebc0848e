package nl.schakel.local.demo;

import java.util.List;
import java.util.Map;

/** Two other families who asked for the same, so that a decision has something to be compared with. */
final class EerdereVerzoeken {

    record Ander(String gezin, String aanleiding, String titel, String effect, String oplossing, String besluit, String motivering, String kern) {}

    static final List<Ander> ANDEREN = List.of(
            new Ander("Van Dijk", "Vader vroeg hulp bij de ochtenden.", "Busje met vaste chauffeur",
                    "Een jong kind komt rustig op school.", "Busje met een vaste chauffeur, een schooljaar.", "TOEGEKEND",
                    "Het kind kan niet tegen drukte. Zelf gaan lukt niet, ook niet met hulp.",
                    "5,1 km. Jong kind dat niet tegen drukte kan. Busje met vaste chauffeur."),
            new Ander("Koster", "Moeder kan door een operatie niet rijden.", "Vervoer zolang moeder niet rijdt",
                    "Het kind mist geen les terwijl de ouder herstelt.", "Taxi, drie maanden.", "TOEGEKEND",
                    "De ouder kan tijdelijk niet rijden en er is niemand anders.",
                    "4,9 km. Ouder kon tijdelijk niet rijden. Voor drie maanden."));

    private EerdereVerzoeken() {}

    static Map<String, Object> kort(String effect, String oplossing) {
        return Map.of("urgentie", "NORMAAL", "gezinInWoorden", "Wij willen dat het kind gewoon naar school kan.", "gewenstEffect", effect,
                "pastBijBedoeling", "JA", "alsJa", "Het kind gaat naar school.", "alsNee", "Het kind mist lessen.",
                "gewensteOplossing", oplossing, "alGeprobeerd", "Zelf brengen en de gewone bus.");
    }
}
