package nl.schakel.gezinsplan.casus.kafka;

import java.util.List;
import nl.schakel.gezinsplan.casus.application.AlsBesluitGenomenDanActieVrij;
import nl.schakel.gezinsplan.casus.application.AlsBesluitGenomenDanActieVrij.GenomenBesluit;
import nl.schakel.gezinsplan.casus.application.AlsBesluitGenomenDanActieVrij.Voorwaarde;
import nl.schakel.gezinsplan.casus.model.CasusId;
import nl.schakel.gezinsplan.casus.model.Casussen.Afloop;
import nl.schakel.messaging.IncomingEvent;
import org.springframework.stereotype.Component;

/** Takes in the decisions of the maatwerktafel. */
@Component
class BesluitOntvanger {

    static final String BESLUIT_GENOMEN = "nl.maatwerkverzoeken.besluit-genomen.v1";

    private final AlsBesluitGenomenDanActieVrij actieVrij;
    private final Berichtlezer lezer;

    BesluitOntvanger(AlsBesluitGenomenDanActieVrij actieVrij, Berichtlezer lezer) {
        this.actieVrij = actieVrij;
        this.lezer = lezer;
    }

    Afloop ontvang(IncomingEvent event) {
        Besluitbericht bericht = lezer.lees(event, Besluitbericht.class);
        List<Voorwaarde> voorwaarden = bericht.voorwaarden().stream()
                .map(v -> new Voorwaarde(v.voorwaardeId(), v.persoonId(), v.uiterlijk()))
                .toList();
        var genomen = new GenomenBesluit(
                Berichtlezer.onderwerp(event), bericht.actieId(), bericht.blokkadeId(), bericht.besluit(), voorwaarden);
        return actieVrij.voerUit(new CasusId(bericht.casusId()), Berichtlezer.herkomst(event), genomen);
    }
}
