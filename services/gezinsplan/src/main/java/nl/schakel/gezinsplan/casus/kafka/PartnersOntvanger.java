package nl.schakel.gezinsplan.casus.kafka;

import java.util.Map;
import nl.schakel.gezinsplan.casus.application.AlsPartnerMeldtDanBerichtBijPlan;
import nl.schakel.gezinsplan.casus.model.CasusId;
import nl.schakel.gezinsplan.casus.model.Casussen.Afloop;
import nl.schakel.gezinsplan.casus.model.Opdracht.NeemPartnerberichtOp;
import nl.schakel.gezinsplan.casus.model.Partnerbericht.Soort;
import nl.schakel.messaging.IncomingEvent;
import nl.schakel.messaging.UnreadableEvent;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Hears what systems of partners tell, after the gateway looked at it. */
@Component
class PartnersOntvanger {

    static final Map<String, Soort> SOORTEN = Map.of(
            "nl.partners.traject-gestart.v1", Soort.TRAJECT_GESTART,
            "nl.partners.traject-gestopt.v1", Soort.TRAJECT_GESTOPT,
            "nl.partners.afspraak-gewijzigd.v1", Soort.AFSPRAAK_GEWIJZIGD,
            "nl.partners.dossier-gewijzigd.v1", Soort.DOSSIER_GEWIJZIGD);

    private final AlsPartnerMeldtDanBerichtBijPlan berichtBijPlan;
    private final Berichtlezer lezer;

    PartnersOntvanger(AlsPartnerMeldtDanBerichtBijPlan berichtBijPlan, Berichtlezer lezer) {
        this.berichtBijPlan = berichtBijPlan;
        this.lezer = lezer;
    }

    @KafkaListener(topics = "partners", groupId = "gezinsplan")
    void ontvang(IncomingEvent event) {
        Soort soort = SOORTEN.get(event.type());
        if (soort == null) {
            return;
        }
        Partnermelding melding = lezer.lees(event, Partnermelding.class);
        var opdracht = new NeemPartnerberichtOp(
                Berichtlezer.onderwerp(event), melding.organisatieId(), soort, melding.datum(), melding.dataref(), event.time());
        if (berichtBijPlan.voerUit(new CasusId(melding.casusId()), opdracht) instanceof Afloop.Onbekend) {
            throw new UnreadableEvent(event.type() + " is about a casus that is not here");
        }
    }
}
