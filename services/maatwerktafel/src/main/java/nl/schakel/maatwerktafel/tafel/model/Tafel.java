package nl.schakel.maatwerktafel.tafel.model;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.schakel.maatwerktafel.gedeeld.model.Toegangslijst;
import nl.schakel.maatwerktafel.gedeeld.model.Uitslag;
import nl.schakel.maatwerktafel.gedeeld.model.Uitslag.Aanvaard;
import nl.schakel.maatwerktafel.gedeeld.model.Uitslag.Geweigerd;
import nl.schakel.maatwerktafel.gedeeld.model.Uitslag.Ongewijzigd;
import org.jspecify.annotations.Nullable;

/**
 * Een bijeenkomst van de maatwerktafel.
 *
 * <p>Zij wordt gepland op een dag, en verdeelt haar tijd: elk verzoek dat op de agenda komt krijgt een eigen kwartier. Gaat
 * een verzoek naar een andere tafel of trekt iemand het in, dan komt dat kwartier vrij. Een volle tafel loopt uit; dat bepaalt de voorzitter.
 *
 * @param plekken request → number of its slot, from 0
 */
public record Tafel(TafelId id, LocalDate datum, LocalTime begin, LocalTime eind, String plaats, Map<String, Integer> plekken) {

    /** Tables have no family in them; everyone who may file one wants to know when they meet. */
    public static final Toegangslijst TOEGANG = Toegangslijst.voorFuncties(Set.of(
            Toegangslijst.VOORZITTER, Toegangslijst.TAFELMEDEWERKER, Toegangslijst.BELEID, "wijkteammedewerker", "teamleider"));

    private static final Duration PER_VERZOEK = Duration.ofMinutes(15);

    public Tafel {
        plekken = new LinkedHashMap<>(plekken);
    }

    public static Uitslag<Tafel, TafelGebeurtenis> maak(TafelOpdracht.PlanTafel o) {
        Tafel nieuw = new Tafel(o.id(), o.datum(), o.begin(), o.eind(), o.plaats(), Map.of());
        return new Aanvaard<>(
                nieuw, List.of(new TafelGebeurtenis.ToegangGewijzigd(TOEGANG), new TafelGebeurtenis.TafelGepland(o.datum())));
    }

    public Uitslag<Tafel, TafelGebeurtenis> verwerk(TafelOpdracht opdracht) {
        return switch (opdracht) {
            case TafelOpdracht.PlanTafel _ -> new Ongewijzigd<>();
            case TafelOpdracht.Reserveer o -> reserveer(o);
            case TafelOpdracht.GeefVrij o -> geefVrij(o.verzoekId());
        };
    }

    private Uitslag<Tafel, TafelGebeurtenis> reserveer(TafelOpdracht.Reserveer opdracht) {
        if (datum.isBefore(opdracht.vandaag())) {
            return new Geweigerd<>(new TafelWeigering.TafelIsGeweest());
        }
        if (plekken.containsKey(opdracht.verzoekId())) {
            return new Ongewijzigd<>();
        }
        int vrij = 0;
        while (plekken.containsValue(vrij)) {
            vrij++;
        }
        Map<String, Integer> nieuw = new LinkedHashMap<>(plekken);
        nieuw.put(opdracht.verzoekId(), vrij);
        return new Aanvaard<>(new Tafel(id, datum, begin, eind, plaats, nieuw), List.of());
    }

    private Uitslag<Tafel, TafelGebeurtenis> geefVrij(String verzoekId) {
        if (!plekken.containsKey(verzoekId)) {
            return new Ongewijzigd<>();
        }
        Map<String, Integer> nieuw = new LinkedHashMap<>(plekken);
        nieuw.remove(verzoekId);
        return new Aanvaard<>(new Tafel(id, datum, begin, eind, plaats, nieuw), List.of());
    }

    /** When this request is up; absent when it has no slot here. */
    public @Nullable LocalTime tijdVan(String verzoekId) {
        Integer plek = plekken.get(verzoekId);
        return plek == null ? null : begin.plus(PER_VERZOEK.multipliedBy(plek));
    }
}
