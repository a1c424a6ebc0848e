package nl.schakel.maatwerktafel.tafel.mongo;

import java.time.LocalDate;
import nl.schakel.maatwerktafel.gedeeld.model.Door;
import nl.schakel.maatwerktafel.gedeeld.model.Toegangslijst;
import nl.schakel.maatwerktafel.gedeeld.opslag.Gegevens;
import nl.schakel.maatwerktafel.gedeeld.opslag.Vertaler;
import nl.schakel.maatwerktafel.tafel.model.Tafel;
import nl.schakel.maatwerktafel.tafel.model.TafelGebeurtenis;
import nl.schakel.messaging.OutgoingEvent;

final class TafelVertaler implements Vertaler<Tafel, TafelGebeurtenis> {

    @Override
    public OutgoingEvent vertaal(Tafel tafel, TafelGebeurtenis gebeurtenis, Door door) {
        String id = tafel.id().waarde();
        return switch (gebeurtenis) {
            case TafelGebeurtenis.ToegangGewijzigd(Toegangslijst toegang) -> Gegevens.toegang("TAFEL", id, null, toegang, door);
            case TafelGebeurtenis.TafelGepland(LocalDate tafeldatum) ->
                    Gegevens.door(door).met("tafeldatum", tafeldatum).als("nl.maatwerktafels.tafel-gepland.v1", id);
        };
    }
}
