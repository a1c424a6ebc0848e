package nl.schakel.procesevaluatie.leerpunt.mongo;

import nl.schakel.messaging.StateMapping;
import nl.schakel.procesevaluatie.gedeeld.document.Lezer;
import nl.schakel.procesevaluatie.gedeeld.document.Velden;
import nl.schakel.procesevaluatie.leerpunt.model.Leerpunt;
import nl.schakel.procesevaluatie.leerpunt.model.Leerpunt.Afkomst;
import nl.schakel.procesevaluatie.leerpunt.model.Leerpunt.Inhoud;
import nl.schakel.procesevaluatie.leerpunt.model.Leerpuntsoort;
import nl.schakel.procesevaluatie.leerpunt.model.Leerpuntstand;
import org.bson.Document;

/** Een leerpunt als document. */
final class LeerpuntMapping implements StateMapping<Leerpunt> {

    @Override
    public Document write(Leerpunt l) {
        var afkomst = l.afkomst();
        return new Document(Velden.nieuw()
                .zet("id", l.id())
                .zet("versie", l.versie())
                .zet("zagen", l.inhoud().zagen())
                .zet("omdat", l.inhoud().omdat())
                .zet("daarom", l.inhoud().daarom())
                .zet("soort", l.inhoud().soort().name())
                .zet("regelId", l.inhoud().regelId())
                .zet("stand", l.stand().name())
                .zet("kwartaal", l.kwartaal())
                .zet("gespreksleiderId", afkomst == null ? null : afkomst.gespreksleiderId())
                .zet("zorgcoordinatorIds", afkomst == null ? null : afkomst.zorgcoordinatorIds())
                .klaar());
    }

    @Override
    public Leerpunt read(Document document) {
        var l = new Lezer(document);
        var gespreksleiderId = l.tekstOfNiets("gespreksleiderId");
        return new Leerpunt(
                l.tekst("id"),
                l.getal("versie"),
                new Inhoud(l.tekst("zagen"), l.tekst("omdat"), l.tekst("daarom"), l.keuze("soort", Leerpuntsoort.class), l.tekstOfNiets("regelId")),
                l.keuze("stand", Leerpuntstand.class),
                gespreksleiderId == null ? null : new Afkomst(gespreksleiderId, l.teksten("zorgcoordinatorIds")),
                l.tekstOfNiets("kwartaal"));
    }
}
