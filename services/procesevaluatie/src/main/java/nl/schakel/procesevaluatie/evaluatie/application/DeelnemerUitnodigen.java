package nl.schakel.procesevaluatie.evaluatie.application;

import java.time.Clock;
import java.util.function.Supplier;
import nl.schakel.procesevaluatie.evaluatie.model.Deelnemer.Bereik;
import nl.schakel.procesevaluatie.evaluatie.model.Deelnemerrol;
import nl.schakel.procesevaluatie.evaluatie.model.Opdracht.NodigUit;
import nl.schakel.procesevaluatie.evaluatie.model.Weigering;
import nl.schakel.procesevaluatie.gedeeld.application.Vrager;
import nl.schakel.procesevaluatie.gedeeld.model.Mensen;
import nl.schakel.procesevaluatie.toegang.model.Handeling;
import org.jspecify.annotations.Nullable;

/** Vraagt iemand mee te doen: met zijn account, of per mail met een link. De mail zelf volgt op de gebeurtenis. */
public final class DeelnemerUitnodigen {

    private final Behandeling behandeling;
    private final Mensen mensen;
    private final Supplier<String> ids;
    private final Clock klok;

    public DeelnemerUitnodigen(Behandeling behandeling, Mensen mensen, Supplier<String> ids, Clock klok) {
        this.behandeling = behandeling;
        this.mensen = mensen;
        this.ids = ids;
        this.klok = klok;
    }

    /**
     * @param naam zoals de gespreksleider hem schrijft; bij een account geldt de naam van het account
     */
    public record Genodigde(String naam, @Nullable String organisatie, String waarom, Deelnemerrol rol, Bereik bereik) {}

    public Resultaat voerUit(Vrager vrager, String evaluatieId, Genodigde genodigde) {
        var gelezen = behandeling.lees(vrager.wie(), evaluatieId);
        if (!(gelezen instanceof Resultaat.Gelukt(var beeld))) {
            return gelezen;
        }
        var bekend = genodigde;
        if (genodigde.bereik() instanceof Bereik.Account(var persoonId)) {
            var mens = mensen.vind(persoonId);
            if (mens.isEmpty()) {
                return new Resultaat.Geweigerd(new Weigering.OnbekendePersoon(), beeld);
            }
            bekend = new Genodigde(mens.get().naam(), mens.get().organisatie(), genodigde.waarom(), genodigde.rol(), genodigde.bereik());
        }
        var wie = bekend;
        var deelnemerId = ids.get();
        var nu = klok.instant();
        return behandeling.voerUit(vrager, Handeling.DEELNEMER_UITNODIGEN, evaluatieId, door -> new NodigUit(
                door, deelnemerId, wie.naam(), wie.organisatie(), wie.waarom(), wie.rol(), wie.bereik(), nu));
    }
}
