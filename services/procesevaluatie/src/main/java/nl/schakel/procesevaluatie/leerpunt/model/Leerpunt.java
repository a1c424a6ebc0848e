package nl.schakel.procesevaluatie.leerpunt.model;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.schakel.procesevaluatie.gedeeld.model.Handelende;
import nl.schakel.procesevaluatie.leerpunt.model.LeerpuntGebeurtenis.LeerpuntGelezen;
import nl.schakel.procesevaluatie.leerpunt.model.LeerpuntGebeurtenis.LeerpuntVoorgesteld;
import nl.schakel.procesevaluatie.leerpunt.model.LeerpuntGebeurtenis.LeerpuntVrijgegeven;
import nl.schakel.procesevaluatie.gedeeld.model.Functies;
import nl.schakel.procesevaluatie.gedeeld.model.Rol;
import org.jspecify.annotations.Nullable;

/**
 * Wij zagen iets, omdat er iets speelde, daarom doen wij het anders.
 *
 * <p>Een leerpunt begint na een gesprek, maar weet niet na welk. De gespreksleider leest het na op herkenbaarheid, daarna een collega.
 * Vinden zij allebei dat niemand te herkennen is, dan is het voor iedereen. Vanaf dat moment weet het ook niet meer wie het schreef, en
 * van de datum blijft alleen het kwartaal.
 *
 * @param regelId de regel in de catalogus die knelt; ontbreekt als het niet om een regel gaat
 * @param afkomst wie het vóór de vrijgave mag lezen; daarna weg
 * @param kwartaal zoals {@code 2026-K4}; pas bij de vrijgave
 */
public record Leerpunt(
        String id,
        long versie,
        Inhoud inhoud,
        Leerpuntstand stand,
        @Nullable Afkomst afkomst,
        @Nullable String kwartaal) {

    /** Wat er staat. */
    public record Inhoud(String zagen, String omdat, String daarom, Leerpuntsoort soort, @Nullable String regelId) {}

    /** Alleen mensen, geen evaluatie en geen gezin. */
    public record Afkomst(String gespreksleiderId, List<String> zorgcoordinatorIds) {}

    public static LeerpuntUitspraak stelVoor(String id, Inhoud inhoud, Afkomst afkomst, Handelende door) {
        var nieuw = new Leerpunt(id, 1, inhoud, Leerpuntstand.VOORSTEL, afkomst, null);
        return new LeerpuntUitspraak.Aanvaard(nieuw, List.of(new LeerpuntVoorgesteld()), door);
    }

    public LeerpuntUitspraak verwerk(GeefVrij opdracht) {
        if (stand == Leerpuntstand.VRIJGEGEVEN) {
            return weiger(new LeerpuntWeigering.AlVrijgegeven());
        }
        if (opdracht.basis() != null && versie > opdracht.basis()) {
            return weiger(new LeerpuntWeigering.LeerpuntGewijzigd(versie));
        }
        if (opdracht.herkenbaar()) {
            return weiger(new LeerpuntWeigering.Herkenbaar());
        }
        boolean gespreksleider = afkomst != null && afkomst.gespreksleiderId().equals(opdracht.door().persoonId());
        return stand == Leerpuntstand.VOORSTEL ? eersteLezer(opdracht, gespreksleider) : tweedeLezer(opdracht, gespreksleider);
    }

    private LeerpuntUitspraak eersteLezer(GeefVrij opdracht, boolean gespreksleider) {
        if (!gespreksleider) {
            return weiger(new LeerpuntWeigering.GespreksleiderLeestEerst());
        }
        var gelezen = new Leerpunt(id, versie + 1, inhoud, Leerpuntstand.TWEEDE_LEZER, afkomst, null);
        return new LeerpuntUitspraak.Aanvaard(gelezen, List.of(new LeerpuntGelezen()), opdracht.door());
    }

    private LeerpuntUitspraak tweedeLezer(GeefVrij opdracht, boolean gespreksleider) {
        if (gespreksleider) {
            return weiger(new LeerpuntWeigering.AnderLeestMee());
        }
        var vrij = new Leerpunt(id, versie + 1, inhoud, Leerpuntstand.VRIJGEGEVEN, null, opdracht.kwartaal());
        return new LeerpuntUitspraak.Aanvaard(vrij, List.of(new LeerpuntVrijgegeven(inhoud.soort(), inhoud.regelId())), opdracht.door());
    }

    private static LeerpuntUitspraak weiger(LeerpuntWeigering weigering) {
        return new LeerpuntUitspraak.Geweigerd(weigering);
    }

    /** De rollen waarin iemand met deze functies dit leerpunt mag lezen. */
    public Set<Rol> rollen(String persoonId, Set<String> functies) {
        var rollen = EnumSet.noneOf(Rol.class);
        if (stand == Leerpuntstand.VRIJGEGEVEN && functies.stream().anyMatch(Functies.MENSEN::contains)) {
            rollen.add(Rol.INGELOGD);
        }
        if (functies.stream().anyMatch(Functies.TWEEDE_LEZERS::contains)) {
            rollen.add(Rol.TWEEDE_LEZER);
        }
        if (afkomst != null && afkomst.gespreksleiderId().equals(persoonId)) {
            rollen.add(Rol.GESPREKSLEIDER);
        }
        if (afkomst != null && afkomst.zorgcoordinatorIds().contains(persoonId)) {
            rollen.add(Rol.ZORGCOORDINATOR);
        }
        return rollen;
    }
}
