package nl.schakel.maatwerktafel.regel.mongo;

import nl.schakel.maatwerktafel.gedeeld.model.Door;
import nl.schakel.maatwerktafel.gedeeld.model.Toegangslijst;
import nl.schakel.maatwerktafel.gedeeld.opslag.Gegevens;
import nl.schakel.maatwerktafel.gedeeld.opslag.Vertaler;
import nl.schakel.maatwerktafel.regel.model.Regel;
import nl.schakel.maatwerktafel.regel.model.RegelGebeurtenis;
import nl.schakel.messaging.OutgoingEvent;

final class RegelVertaler implements Vertaler<Regel, RegelGebeurtenis> {

    @Override
    public OutgoingEvent vertaal(Regel regel, RegelGebeurtenis gebeurtenis, Door door) {
        String id = regel.id().waarde();
        Gegevens data = Gegevens.door(door);
        return switch (gebeurtenis) {
            case RegelGebeurtenis.ToegangGewijzigd(Toegangslijst toegang) -> Gegevens.toegang("REGEL", id, null, toegang, door);
            case RegelGebeurtenis.RegelToegevoegd() -> data.als("nl.regels.regel-toegevoegd.v1", id);
            case RegelGebeurtenis.RegelAangepast() -> data.als("nl.regels.regel-aangepast.v1", id);
            case RegelGebeurtenis.VerzoekGeteld(int aantal) -> data.met("aantal", aantal).als("nl.regels.verzoek-geteld.v1", id);
            case RegelGebeurtenis.LeerpuntGeteld(int aantal) -> data.met("aantal", aantal).als("nl.regels.leerpunt-geteld.v1", id);
        };
    }
}
