package nl.schakel.procesevaluatie.evaluatie.application;

import nl.schakel.procesevaluatie.evaluatie.model.Opdracht.WijsGespreksleiderAan;
import nl.schakel.procesevaluatie.evaluatie.model.Weigering;
import nl.schakel.procesevaluatie.gedeeld.application.Vrager;
import nl.schakel.procesevaluatie.gedeeld.model.Mensen;
import nl.schakel.procesevaluatie.gedeeld.model.Functies;
import nl.schakel.procesevaluatie.toegang.model.Handeling;

/** Wie het gesprek leidt: een professional van het wijkteam of de gemeente, die niet bij dit gezin betrokken is. */
public final class GespreksleiderAanwijzen {

    private final Behandeling behandeling;
    private final Mensen mensen;

    public GespreksleiderAanwijzen(Behandeling behandeling, Mensen mensen) {
        this.behandeling = behandeling;
        this.mensen = mensen;
    }

    public Resultaat voerUit(Vrager vrager, String evaluatieId, String persoonId) {
        // Eerst of hij deze evaluatie mag zien: wie dat niet mag, leert hier ook niets over wie een account heeft.
        var gelezen = behandeling.lees(vrager.wie(), evaluatieId);
        if (!(gelezen instanceof Resultaat.Gelukt(var beeld))) {
            return gelezen;
        }
        var gekozen = mensen.vind(persoonId);
        if (gekozen.isEmpty()) {
            return new Resultaat.Geweigerd(new Weigering.OnbekendePersoon(), beeld);
        }
        if (!Functies.KAN_LEIDEN.contains(gekozen.get().functie())) {
            return new Resultaat.Geweigerd(new Weigering.GespreksleiderZonderFunctie(), beeld);
        }
        return behandeling.voerUit(vrager, Handeling.GESPREKSLEIDER_KIEZEN, evaluatieId,
                door -> new WijsGespreksleiderAan(door, gekozen.get().persoon(), vrager.basis()));
    }
}
