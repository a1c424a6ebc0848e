package nl.schakel.maatwerktafel.regel.kafka;

import java.util.UUID;
import nl.schakel.maatwerktafel.gedeeld.bericht.Berichtlezer;
import nl.schakel.maatwerktafel.regel.application.AlsLeerpuntVrijgegevenDanTelling;
import nl.schakel.maatwerktafel.regel.model.RegelId;
import nl.schakel.messaging.IncomingEvent;
import nl.schakel.messaging.UnreadableEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Hears what evaluations learned; only what is about a rule concerns us. */
@Component
class LeerpuntOntvanger {

    static final String LEERPUNT_VRIJGEGEVEN = "nl.leerpunten.leerpunt-vrijgegeven.v1";

    private final AlsLeerpuntVrijgegevenDanTelling telling;

    LeerpuntOntvanger(AlsLeerpuntVrijgegevenDanTelling telling) {
        this.telling = telling;
    }

    /** What we read of {@code leerpunt-vrijgegeven}. */
    record LeerpuntVrijgegevenBericht(@Nullable UUID regelId) {}

    @KafkaListener(topics = "procesevaluatie", groupId = "maatwerktafel")
    void ontvang(IncomingEvent event) {
        if (!event.type().equals(LEERPUNT_VRIJGEGEVEN)) {
            return;
        }
        UUID regelId = Berichtlezer.lees(event, LeerpuntVrijgegevenBericht.class).regelId();
        if (regelId != null && !telling.voerUit(
                new RegelId(regelId.toString()), Berichtlezer.onderwerp(event), Berichtlezer.aanleiding(event))) {
            throw new UnreadableEvent(event.type() + " is about a rule that is not in the catalogue");
        }
    }
}
