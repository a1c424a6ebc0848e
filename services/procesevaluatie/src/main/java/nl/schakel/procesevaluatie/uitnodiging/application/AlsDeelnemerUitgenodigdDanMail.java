package nl.schakel.procesevaluatie.uitnodiging.application;

import java.time.Clock;
import java.util.Optional;
import nl.schakel.procesevaluatie.evaluatie.model.Deelnemer;
import nl.schakel.procesevaluatie.evaluatie.model.Evaluaties;
import nl.schakel.procesevaluatie.uitnodiging.model.Uitnodiging;
import nl.schakel.procesevaluatie.uitnodiging.model.Uitnodigingen;

/** Is iemand per mail uitgenodigd, dan ligt er een uitnodiging klaar waarvan de mail nog weg moet. Per ronde één. */
public final class AlsDeelnemerUitgenodigdDanMail {

    private final Evaluaties evaluaties;
    private final Uitnodigingen uitnodigingen;
    private final Genodigden genodigden;
    private final Clock klok;

    public AlsDeelnemerUitgenodigdDanMail(Evaluaties evaluaties, Uitnodigingen uitnodigingen, Genodigden genodigden, Clock klok) {
        this.evaluaties = evaluaties;
        this.uitnodigingen = uitnodigingen;
        this.genodigden = genodigden;
        this.klok = klok;
    }

    public void voerUit(String evaluatieId, String deelnemerId) {
        evaluaties.vind(evaluatieId)
                .flatMap(e -> e.deelnemer(deelnemerId))
                .filter(d -> d.actief() && d.mailadres() != null)
                .ifPresent(d -> legKlaar(evaluatieId, d));
    }

    private void legKlaar(String evaluatieId, Deelnemer deelnemer) {
        var nu = klok.instant();
        if (!uitnodigingen.voegToe(Uitnodiging.nieuw(deelnemer.id(), evaluatieId, deelnemer.ronde(), nu))) {
            genodigden.wijzig(deelnemer.id(),
                    u -> u.ronde() < deelnemer.ronde() ? Optional.of(u.opnieuw(deelnemer.ronde(), nu)) : Optional.empty());
        }
    }
}
