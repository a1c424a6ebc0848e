package nl.schakel.procesevaluatie.evaluatie.application;

import java.time.LocalDate;
import nl.schakel.procesevaluatie.evaluatie.model.Opdracht.VoegMomentToe;
import nl.schakel.procesevaluatie.gedeeld.application.Sleutels;
import nl.schakel.procesevaluatie.gedeeld.application.Vrager;
import nl.schakel.procesevaluatie.toegang.model.Handeling;

/** Het gezin of de gespreksleider vertelt een moment erbij. */
public final class MomentToevoegen {

    private final Behandeling behandeling;

    public MomentToevoegen(Behandeling behandeling) {
        this.behandeling = behandeling;
    }

    public Resultaat voerUit(Vrager vrager, String evaluatieId, LocalDate datum, String tekst) {
        var momentId = Sleutels.id(evaluatieId, "moment", vrager.sleutel());
        return behandeling.voerUit(vrager, Handeling.MOMENT_TOEVOEGEN, evaluatieId,
                door -> new VoegMomentToe(door, momentId, datum, tekst));
    }
}
