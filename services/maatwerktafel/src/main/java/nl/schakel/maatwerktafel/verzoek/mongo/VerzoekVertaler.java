package nl.schakel.maatwerktafel.verzoek.mongo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.schakel.maatwerktafel.gedeeld.model.Door;
import nl.schakel.maatwerktafel.gedeeld.model.Toegangslijst;
import nl.schakel.maatwerktafel.gedeeld.opslag.Gegevens;
import nl.schakel.maatwerktafel.gedeeld.opslag.Vertaler;
import nl.schakel.maatwerktafel.verzoek.model.Besluitsoort;
import nl.schakel.maatwerktafel.verzoek.model.Herkomst;
import nl.schakel.maatwerktafel.verzoek.model.Verzoek;
import nl.schakel.maatwerktafel.verzoek.model.VerzoekGebeurtenis;
import nl.schakel.maatwerktafel.verzoek.model.VerzoekGebeurtenis.BesluitGenomen.Afspraak;
import nl.schakel.messaging.OutgoingEvent;
import org.jspecify.annotations.Nullable;

/** Every event of a request carries the family, and the action, blokkade and rule when there are any. */
final class VerzoekVertaler implements Vertaler<Verzoek, VerzoekGebeurtenis> {

    @Override
    public OutgoingEvent vertaal(Verzoek verzoek, VerzoekGebeurtenis gebeurtenis, Door door) {
        Gegevens data = gegevens(verzoek, door);
        return switch (gebeurtenis) {
            case VerzoekGebeurtenis.ToegangGewijzigd(Toegangslijst toegang) ->
                    Gegevens.toegang("VERZOEK", verzoek.id().waarde(), verzoek.herkomst().casusId(), toegang, door);
            case VerzoekGebeurtenis.ConceptGemaakt() -> als("concept-gemaakt", verzoek, data);
            case VerzoekGebeurtenis.VerzoekGewijzigd() -> als("verzoek-gewijzigd", verzoek, data);
            case VerzoekGebeurtenis.VerzoekIngediend(LocalDate uiterlijk) ->
                    als("verzoek-ingediend", verzoek, data.met("beslisUiterlijk", uiterlijk));
            case VerzoekGebeurtenis.VraagTeruggelegd(String vraagId) ->
                    als("vraag-teruggelegd", verzoek, data.met("vraagId", vraagId));
            case VerzoekGebeurtenis.VraagBeantwoord(String vraagId) -> als("vraag-beantwoord", verzoek, data.met("vraagId", vraagId));
            case VerzoekGebeurtenis.VerzoekGeagendeerd(String tafelId, LocalDate tafeldatum) ->
                    als("verzoek-geagendeerd", verzoek, data.met("tafelId", tafelId).met("tafeldatum", tafeldatum));
            case VerzoekGebeurtenis.OntwerpbesluitGewijzigd() -> als("ontwerpbesluit-gewijzigd", verzoek, data);
            case VerzoekGebeurtenis.BesluitGenomen(Besluitsoort besluit, List<Afspraak> afspraken, @Nullable LocalDate geldigTot) ->
                    als("besluit-genomen", verzoek, data.met("besluit", besluit.name())
                            .met("voorwaarden", afspraken.stream().map(VerzoekVertaler::afspraak).toList())
                            .met("geldigTot", geldigTot));
            case VerzoekGebeurtenis.VerzoekIngetrokken() -> als("verzoek-ingetrokken", verzoek, data);
        };
    }

    private static Gegevens gegevens(Verzoek verzoek, Door door) {
        Herkomst herkomst = verzoek.herkomst();
        return Gegevens.door(door)
                .met("casusId", herkomst.casusId())
                .met("actieId", herkomst.actieId())
                .met("blokkadeId", herkomst.blokkadeId())
                .met("regelId", verzoek.formulier().inhoud().regelId());
    }

    private static OutgoingEvent als(String wat, Verzoek verzoek, Gegevens data) {
        return data.als("nl.maatwerkverzoeken." + wat + ".v1", verzoek.herkomst().casusId());
    }

    private static Map<String, Object> afspraak(Afspraak afspraak) {
        return Gegevens.leeg()
                .met("voorwaardeId", afspraak.voorwaardeId())
                .met("persoonId", afspraak.persoonId())
                .met("uiterlijk", afspraak.uiterlijk())
                .alsData();
    }
}
