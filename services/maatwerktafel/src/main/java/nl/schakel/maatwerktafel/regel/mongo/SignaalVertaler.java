package nl.schakel.maatwerktafel.regel.mongo;

import nl.schakel.maatwerktafel.gedeeld.model.Door;
import nl.schakel.maatwerktafel.gedeeld.model.Toegangslijst;
import nl.schakel.maatwerktafel.gedeeld.opslag.Gegevens;
import nl.schakel.maatwerktafel.gedeeld.opslag.Vertaler;
import nl.schakel.maatwerktafel.regel.model.Beleidssignaal;
import nl.schakel.maatwerktafel.regel.model.RegelId;
import nl.schakel.maatwerktafel.regel.model.SignaalGebeurtenis;
import nl.schakel.maatwerktafel.regel.model.SignaalStand;
import nl.schakel.messaging.OutgoingEvent;

final class SignaalVertaler implements Vertaler<Beleidssignaal, SignaalGebeurtenis> {

    @Override
    public OutgoingEvent vertaal(Beleidssignaal signaal, SignaalGebeurtenis gebeurtenis, Door door) {
        String id = signaal.id().waarde();
        Gegevens data = Gegevens.door(door);
        return switch (gebeurtenis) {
            case SignaalGebeurtenis.ToegangGewijzigd(Toegangslijst toegang) -> Gegevens.toegang("SIGNAAL", id, null, toegang, door);
            case SignaalGebeurtenis.BeleidssignaalGegeven(RegelId regel, int aantal) -> data.met("regelId", regel.waarde())
                    .met("aantal", aantal)
                    .als("nl.beleidssignalen.beleidssignaal-gegeven.v1", id);
            case SignaalGebeurtenis.BeleidssignaalAfgehandeld(RegelId regel, SignaalStand stand) -> data.met("regelId", regel.waarde())
                    .met("stand", stand.name())
                    .als("nl.beleidssignalen.beleidssignaal-afgehandeld.v1", id);
        };
    }
}
