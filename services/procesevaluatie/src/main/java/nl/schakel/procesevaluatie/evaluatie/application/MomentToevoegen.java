package nl.schakel.procesevaluatie.evaluatie.application;

import java.time.LocalDate;
import java.util.function.Supplier;
import nl.schakel.procesevaluatie.evaluatie.model.Opdracht.VoegMomentToe;
import nl.schakel.procesevaluatie.gedeeld.application.Vrager;
import nl.schakel.procesevaluatie.toegang.model.Handeling;

/** Het gezin of de gespreksleider vertelt een moment erbij. */
public final class MomentToevoegen {

    private final Behandeling behandeling;
    private final Supplier<String> ids;

    public MomentToevoegen(Behandeling behandeling, Supplier<String> ids) {
        this.behandeling = behandeling;
        this.ids = ids;
    }

    public Resultaat voerUit(Vrager vrager, String evaluatieId, LocalDate datum, String tekst) {
        var momentId = ids.get();
        return behandeling.voerUit(vrager, Handeling.MOMENT_TOEVOEGEN, evaluatieId,
                door -> new VoegMomentToe(door, momentId, datum, tekst));
    }
}
