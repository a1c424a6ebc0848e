package nl.schakel.maatwerktafel.regel.application;

import java.time.LocalDate;
import nl.schakel.maatwerktafel.gedeeld.model.Aanleiding;
import nl.schakel.maatwerktafel.gedeeld.model.Door;
import nl.schakel.maatwerktafel.gedeeld.model.Uitkomst;
import nl.schakel.maatwerktafel.regel.model.RegelId;
import nl.schakel.maatwerktafel.regel.model.RegelOpdracht;
import nl.schakel.maatwerktafel.regel.model.Regels;

/** Every filed request counts once at its rule, also when it is withdrawn later: the rule did pinch. */
public final class AlsVerzoekIngediendDanTelling {

    private final Regels regels;

    public AlsVerzoekIngediendDanTelling(Regels regels) {
        this.regels = regels;
    }

    /** @return false when the rule is not in the catalogue */
    public boolean voerUit(RegelId regel, String verzoekId, LocalDate dag, Aanleiding aanleiding) {
        RegelOpdracht opdracht = new RegelOpdracht.TelVerzoek(verzoekId, dag, Door.DIENST);
        return !(regels.wijzig(regel, opdracht, aanleiding) instanceof Uitkomst.Ontbreekt<?>);
    }
}
