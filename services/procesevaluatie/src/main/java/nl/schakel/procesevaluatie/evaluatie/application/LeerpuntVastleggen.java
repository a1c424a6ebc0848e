package nl.schakel.procesevaluatie.evaluatie.application;

import java.util.List;
import nl.schakel.procesevaluatie.evaluatie.model.Evaluatie;
import nl.schakel.procesevaluatie.evaluatie.model.Opdracht.LegLeerpuntVast;
import nl.schakel.procesevaluatie.gedeeld.application.Sleutels;
import nl.schakel.procesevaluatie.gedeeld.application.Vrager;
import nl.schakel.procesevaluatie.leerpunt.model.Leerpunt.Afkomst;
import nl.schakel.procesevaluatie.leerpunt.model.Leerpunt.Inhoud;
import nl.schakel.procesevaluatie.leerpunt.model.Leerpunt;
import nl.schakel.procesevaluatie.leerpunt.model.Leerpunten;
import nl.schakel.procesevaluatie.gedeeld.model.Casusdeelname;
import nl.schakel.procesevaluatie.toegang.model.Handeling;

/**
 * Schrijft een leerpunt op. De evaluatie onthoudt het id, het leerpunt onthoudt de evaluatie niet. Het zijn twee documenten: gaat het
 * tussen beide mis, dan maakt dezelfde opdracht nog eens het leerpunt alsnog, want zijn id volgt uit de sleutel.
 */
public final class LeerpuntVastleggen {

    private final Behandeling behandeling;
    private final Leerpunten leerpunten;

    public LeerpuntVastleggen(Behandeling behandeling, Leerpunten leerpunten) {
        this.behandeling = behandeling;
        this.leerpunten = leerpunten;
    }

    public Resultaat voerUit(Vrager vrager, String evaluatieId, Inhoud inhoud) {
        var leerpuntId = Sleutels.id(evaluatieId, "leerpunt", vrager.sleutel());
        var resultaat = behandeling.voerUit(vrager, Handeling.LEERPUNT_MAKEN, evaluatieId, door -> new LegLeerpuntVast(door, leerpuntId));
        if (!(resultaat instanceof Resultaat.Gelukt(var beeld)) || !beeld.mag().contains(Handeling.LEERPUNT_MAKEN)) {
            return resultaat;
        }
        leerpunten.voegToe(leerpuntId, vrager.sleutel(),
                () -> Leerpunt.stelVoor(leerpuntId, inhoud, afkomst(beeld.evaluatie(), vrager.wie().persoonId()), vrager.handelende()));
        return behandeling.lees(vrager.wie(), evaluatieId);
    }

    private static Afkomst afkomst(Evaluatie evaluatie, String gespreksleiderId) {
        List<String> zorgcoordinatoren = evaluatie.casus().stream()
                .filter(c -> c.actief() && c.isZorgcoordinator())
                .map(Casusdeelname::persoonId)
                .toList();
        return new Afkomst(gespreksleiderId, zorgcoordinatoren);
    }
}
