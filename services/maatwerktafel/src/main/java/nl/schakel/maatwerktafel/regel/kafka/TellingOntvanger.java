package nl.schakel.maatwerktafel.regel.kafka;

import java.util.UUID;
import nl.schakel.maatwerktafel.gedeeld.application.Tijd;
import nl.schakel.maatwerktafel.gedeeld.bericht.Berichtlezer;
import nl.schakel.maatwerktafel.regel.application.AlsVerzoekGeteldDanSignaal;
import nl.schakel.maatwerktafel.regel.application.AlsVerzoekIngediendDanTelling;
import nl.schakel.maatwerktafel.regel.model.RegelId;
import nl.schakel.messaging.IncomingEvent;
import nl.schakel.messaging.UnreadableEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Hears our own events: a filed request counts at its rule, and enough of those give a signal. */
@Component
class TellingOntvanger {

    static final String VERZOEK_INGEDIEND = "nl.maatwerkverzoeken.verzoek-ingediend.v1";
    static final String VERZOEK_GETELD = "nl.regels.verzoek-geteld.v1";

    private final AlsVerzoekIngediendDanTelling telling;
    private final AlsVerzoekGeteldDanSignaal signaal;

    TellingOntvanger(AlsVerzoekIngediendDanTelling telling, AlsVerzoekGeteldDanSignaal signaal) {
        this.telling = telling;
        this.signaal = signaal;
    }

    /** What we read of {@code verzoek-ingediend}. */
    record VerzoekIngediendBericht(@Nullable UUID regelId) {}

    @KafkaListener(topics = "maatwerktafel", groupId = "maatwerktafel")
    void ontvang(IncomingEvent event) {
        if (event.type().equals(VERZOEK_INGEDIEND)) {
            tel(event, Berichtlezer.lees(event, VerzoekIngediendBericht.class));
        } else if (event.type().equals(VERZOEK_GETELD)) {
            signaal.voerUit(new RegelId(Berichtlezer.onderwerp(event)), Berichtlezer.aanleiding(event));
        }
    }

    private void tel(IncomingEvent event, VerzoekIngediendBericht bericht) {
        if (bericht.regelId() == null) {
            return;
        }
        RegelId regel = new RegelId(bericht.regelId().toString());
        if (!telling.voerUit(regel, Berichtlezer.onderwerp(event), Tijd.dag(event.time()), Berichtlezer.aanleiding(event))) {
            throw new UnreadableEvent(event.type() + " is about a rule that is not in the catalogue");
        }
    }
}
