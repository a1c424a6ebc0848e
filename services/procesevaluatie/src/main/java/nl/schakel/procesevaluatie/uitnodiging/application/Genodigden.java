package nl.schakel.procesevaluatie.uitnodiging.application;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import nl.schakel.procesevaluatie.evaluatie.model.Evaluaties;
import nl.schakel.procesevaluatie.uitnodiging.model.Geheimen;
import nl.schakel.procesevaluatie.uitnodiging.model.Uitnodiging;
import nl.schakel.procesevaluatie.uitnodiging.model.Uitnodigingen;

/** Vindt wie er achter een geheim of een sessie zit, als dat nu nog geldt. */
public final class Genodigden {

    /** Genoeg voor wie toevallig tegelijk klikt; wie hier blijft verliezen, verstuurt zelf te veel. */
    private static final int RONDEN = 20;

    private final Uitnodigingen uitnodigingen;
    private final Evaluaties evaluaties;
    private final Geheimen geheimen;
    private final Clock klok;

    public Genodigden(Uitnodigingen uitnodigingen, Evaluaties evaluaties, Geheimen geheimen, Clock klok) {
        this.uitnodigingen = uitnodigingen;
        this.evaluaties = evaluaties;
        this.geheimen = geheimen;
        this.klok = klok;
    }

    Optional<Genodigde> metGeheim(String geheim) {
        return uitnodigingen.vindOpGeheim(geheimen.hash(geheim))
                .filter(u -> u.bruikbaar(klok.instant()))
                .flatMap(this::metEvaluatie)
                .filter(g -> Genodigde.open(g.evaluatie(), g.deelnemer()));
    }

    Optional<Genodigde> metSessie(String sessie) {
        return vanSessie(sessie).filter(g -> Genodigde.open(g.evaluatie(), g.deelnemer()));
    }

    /** Ook als de deelnemer net zijn antwoorden verstuurde: dan kan dezelfde opdracht nog eens komen. */
    Optional<Genodigde> vanSessie(String sessie) {
        return uitnodigingen.vindOpSessie(geheimen.hash(sessie)).filter(u -> u.sessieGeldt(klok.instant())).flatMap(this::metEvaluatie);
    }

    Optional<Genodigde> metEvaluatie(Uitnodiging uitnodiging) {
        return evaluaties.vind(uitnodiging.evaluatieId())
                .flatMap(e -> e.deelnemer(uitnodiging.id()).map(d -> new Genodigde(uitnodiging, e, d)));
    }

    /** Verandert de uitnodiging; is iemand anders net eerder, dan opnieuw op wat er dan staat. Leeg als er niets te veranderen was. */
    Optional<Uitnodiging> wijzig(String deelnemerId, Function<Uitnodiging, Optional<Uitnodiging>> anders) {
        for (int ronde = 0; ronde < RONDEN; ronde++) {
            var volgende = uitnodigingen.vind(deelnemerId).flatMap(anders);
            if (volgende.isEmpty() || uitnodigingen.vervang(volgende.get())) {
                return volgende;
            }
        }
        return Optional.empty();
    }
}
