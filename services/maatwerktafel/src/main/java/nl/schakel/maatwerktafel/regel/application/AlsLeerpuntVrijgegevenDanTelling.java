package nl.schakel.maatwerktafel.regel.application;

import nl.schakel.maatwerktafel.gedeeld.model.Aanleiding;
import nl.schakel.maatwerktafel.gedeeld.model.Door;
import nl.schakel.maatwerktafel.gedeeld.model.Uitkomst;
import nl.schakel.maatwerktafel.regel.model.RegelId;
import nl.schakel.maatwerktafel.regel.model.RegelOpdracht;
import nl.schakel.maatwerktafel.regel.model.Regels;

/** What an evaluation learned about a rule counts there too, once. */
public final class AlsLeerpuntVrijgegevenDanTelling {

    private final Regels regels;

    public AlsLeerpuntVrijgegevenDanTelling(Regels regels) {
        this.regels = regels;
    }

    /** @return false when the rule is not in the catalogue */
    public boolean voerUit(RegelId regel, String leerpuntId, Aanleiding aanleiding) {
        RegelOpdracht opdracht = new RegelOpdracht.TelLeerpunt(leerpuntId, Door.DIENST);
        return !(regels.wijzig(regel, opdracht, aanleiding) instanceof Uitkomst.Ontbreekt<?>);
    }
}
