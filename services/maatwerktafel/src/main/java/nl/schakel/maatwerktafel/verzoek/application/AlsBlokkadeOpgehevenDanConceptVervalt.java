package nl.schakel.maatwerktafel.verzoek.application;

import java.time.Instant;
import nl.schakel.maatwerktafel.gedeeld.model.Aanleiding;
import nl.schakel.maatwerktafel.gedeeld.model.Door;
import nl.schakel.maatwerktafel.verzoek.model.VerzoekOpdracht.MeldBlokkadeOpgeheven;
import nl.schakel.maatwerktafel.verzoek.model.Verzoeken;

/**
 * When an action can go on, the concept that came by itself goes by itself, as long as nobody wrote in it. Most blokkades
 * have no request here: they were not about a rule.
 */
public final class AlsBlokkadeOpgehevenDanConceptVervalt {

    private final Verzoeken verzoeken;

    public AlsBlokkadeOpgehevenDanConceptVervalt(Verzoeken verzoeken) {
        this.verzoeken = verzoeken;
    }

    public void voerUit(String blokkadeId, Instant op, Aanleiding aanleiding) {
        verzoeken.wijzig(
                AlsBlokkadeGemeldDanConceptverzoek.verzoekVan(blokkadeId), new MeldBlokkadeOpgeheven(Door.DIENST, op), aanleiding);
    }
}
