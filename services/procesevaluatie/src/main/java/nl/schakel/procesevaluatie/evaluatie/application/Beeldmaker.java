package nl.schakel.procesevaluatie.evaluatie.application;

import java.util.List;
import nl.schakel.access.Onderwerp;
import nl.schakel.procesevaluatie.evaluatie.model.Evaluatie;
import nl.schakel.procesevaluatie.gedeeld.model.Gezinsnamen;
import nl.schakel.procesevaluatie.leerpunt.model.Leerpunten;
import nl.schakel.procesevaluatie.toegang.application.Toegangswacht;
import org.jspecify.annotations.Nullable;

/** Maakt van een evaluatie wat deze mens ervan mag zien. */
public final class Beeldmaker {

    private final Leerpunten leerpunten;
    private final Gezinsnamen gezinsnamen;
    private final Toegangswacht wacht;

    public Beeldmaker(Leerpunten leerpunten, Gezinsnamen gezinsnamen, Toegangswacht wacht) {
        this.leerpunten = leerpunten;
        this.gezinsnamen = gezinsnamen;
        this.wacht = wacht;
    }

    EvaluatieBeeld van(Evaluatie evaluatie, Onderwerp kijker) {
        var rollen = evaluatie.rollen(kijker.persoonId(), wacht.vandaag());
        return new EvaluatieBeeld(
                evaluatie,
                evaluatie.bijdragenVoor(kijker.persoonId()),
                evaluatie.leerpunten().isEmpty() ? List.of() : leerpunten.vindAlle(evaluatie.leerpunten()),
                Mogelijkheden.van(evaluatie, kijker.persoonId(), rollen),
                gezinsnaam(evaluatie));
    }

    @Nullable String gezinsnaam(Evaluatie evaluatie) {
        return evaluatie.gezinZeiNee() ? null : gezinsnamen.van(evaluatie.voorstel().casusId()).orElse(null);
    }
}
