package nl.schakel.procesevaluatie.uitnodiging.application;

import java.util.EnumSet;
import nl.schakel.procesevaluatie.evaluatie.model.Deelnemer;
import nl.schakel.procesevaluatie.gedeeld.model.Gezinsnamen;
import nl.schakel.procesevaluatie.toegang.application.Toegangswacht;
import nl.schakel.procesevaluatie.toegang.application.Toegangswacht.Zaak;
import nl.schakel.procesevaluatie.toegang.model.Handeling;
import nl.schakel.procesevaluatie.gedeeld.model.Rol;
import nl.schakel.procesevaluatie.uitnodiging.model.Uitnodiging;

/** Legt vast wat een genodigde vroeg, en laat zien wat hij mag zien. */
public final class Gastheer {

    private final Toegangswacht wacht;
    private final Gezinsnamen gezinsnamen;

    public Gastheer(Toegangswacht wacht, Gezinsnamen gezinsnamen) {
        this.wacht = wacht;
        this.gezinsnamen = gezinsnamen;
    }

    void leg(Genodigde genodigde, Handeling handeling) {
        var zaak = Zaak.evaluatie(genodigde.evaluatie().id(), genodigde.evaluatie().voorstel().casusId());
        wacht.vraag(genodigde.onderwerp(), handeling, zaak, EnumSet.of(Rol.GENODIGDE));
    }

    UitnodigingBeeld beeld(Genodigde genodigde, Uitnodiging uitnodiging, Deelnemer deelnemer) {
        var evaluatie = genodigde.evaluatie();
        return new UitnodigingBeeld(
                deelnemer.naam(),
                deelnemer.waarom(),
                deelnemer.rol(),
                gezinsnamen.van(evaluatie.voorstel().casusId()).orElse(null),
                uitnodiging.concept(),
                deelnemer.stand(),
                evaluatie.bijeenkomstOp(),
                uitnodiging.verlooptOp());
    }
}
