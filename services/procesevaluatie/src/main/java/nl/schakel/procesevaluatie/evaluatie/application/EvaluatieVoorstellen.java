package nl.schakel.procesevaluatie.evaluatie.application;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.schakel.access.Toegangsbesluit;
import nl.schakel.procesevaluatie.evaluatie.model.Aanleiding;
import nl.schakel.procesevaluatie.evaluatie.model.Evaluatie;
import nl.schakel.procesevaluatie.evaluatie.model.Evaluaties;
import nl.schakel.procesevaluatie.evaluatie.model.Soort;
import nl.schakel.procesevaluatie.evaluatie.model.Uitkomst;
import nl.schakel.procesevaluatie.evaluatie.model.Voorstel;
import nl.schakel.procesevaluatie.evaluatie.model.Weigering;
import nl.schakel.procesevaluatie.gedeeld.application.Vrager;
import nl.schakel.procesevaluatie.gedeeld.model.Sleutel;
import nl.schakel.procesevaluatie.toegang.application.Toegangswacht.Zaak;
import nl.schakel.procesevaluatie.toegang.application.Toegangswacht;
import nl.schakel.procesevaluatie.gedeeld.model.Casusdeelname;
import nl.schakel.procesevaluatie.toegang.model.Casustoegangen;
import nl.schakel.procesevaluatie.toegang.model.Handeling;
import nl.schakel.procesevaluatie.gedeeld.model.Rol;

/** Iemand die bij het gezin hoort of ermee werkt, vraagt om terug te kijken. */
public final class EvaluatieVoorstellen {

    private final Evaluaties evaluaties;
    private final Casustoegangen casustoegangen;
    private final Voorstelmaker voorstellen;
    private final Toegangswacht wacht;
    private final Behandeling behandeling;
    private final Clock klok;

    public EvaluatieVoorstellen(
            Evaluaties evaluaties, Casustoegangen casustoegangen, Voorstelmaker voorstellen, Toegangswacht wacht, Behandeling behandeling, Clock klok) {
        this.evaluaties = evaluaties;
        this.casustoegangen = casustoegangen;
        this.voorstellen = voorstellen;
        this.wacht = wacht;
        this.behandeling = behandeling;
        this.klok = klok;
    }

    public Resultaat voerUit(Vrager vrager, String casusId, Soort soort, String reden) {
        var casus = casustoegangen.van(casusId);
        var besluit = wacht.vraag(vrager.wie(), Handeling.EVALUATIE_VOORSTELLEN, new Zaak("CASUS", casusId, casusId), rollen(vrager, casus));
        if (!besluit.toegestaan()) {
            return new Resultaat.GeenToegang(besluit.reden());
        }
        var sleutel = vrager.sleutel() instanceof Sleutel.VanOpdracht(var waarde) ? waarde : null;
        var voorstel = new Voorstel(casusId, soort, Aanleiding.GEVRAAGD, reden, klok.instant(), vrager.wie().persoonId(), sleutel);
        return stelVoor(vrager, voorstel, besluit);
    }

    private Resultaat stelVoor(Vrager vrager, Voorstel voorstel, Toegangsbesluit besluit) {
        var eerdere = evaluaties.vanCasus(voorstel.casusId());
        var zelfde = eerdere.stream().filter(e -> isHerhaling(e, voorstel)).findFirst();
        if (zelfde.isPresent()) {
            return behandeling.lees(vrager.wie(), zelfde.get().id());
        }
        if (Voorstelmaker.bezet(eerdere)) {
            return new Resultaat.NietBegonnen(new Weigering.AlEenEvaluatie());
        }
        return switch (voorstellen.maak(voorstel, eerdere, vrager.sleutel(), vrager.handelende())) {
            case Uitkomst.Gelukt(var nieuw) -> behandeling.klaar(vrager.wie(), Handeling.EVALUATIE_VOORSTELLEN, nieuw, besluit);
            // Iemand was net eerder, of het was deze zelfde vraag.
            case Uitkomst.Herhaald(var ander) -> isHerhaling(ander, voorstel)
                    ? behandeling.lees(vrager.wie(), ander.id())
                    : new Resultaat.NietBegonnen(new Weigering.AlEenEvaluatie());
            case Uitkomst.Geweigerd(var weigering, var geen) -> new Resultaat.NietBegonnen(weigering);
            case Uitkomst.Onbekend() -> new Resultaat.NietGevonden();
        };
    }

    private static boolean isHerhaling(Evaluatie evaluatie, Voorstel voorstel) {
        var sleutel = voorstel.sleutel();
        return sleutel != null && sleutel.equals(evaluatie.voorstel().sleutel())
                && voorstel.doorPersoonId() != null && voorstel.doorPersoonId().equals(evaluatie.voorstel().doorPersoonId());
    }

    private Set<Rol> rollen(Vrager vrager, List<Casusdeelname> casus) {
        return casus.stream().anyMatch(c -> c.persoonId().equals(vrager.wie().persoonId()) && c.geldtOp(wacht.vandaag()))
                ? EnumSet.of(Rol.CASUSDEELNEMER)
                : EnumSet.noneOf(Rol.class);
    }
}
