package nl.schakel.maatwerktafel.verzoek.model;

import static nl.schakel.maatwerktafel.verzoek.model.Familie.*;
import static nl.schakel.maatwerktafel.verzoek.model.Opdrachten.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.schakel.maatwerktafel.gedeeld.model.Handeling;
import nl.schakel.maatwerktafel.gedeeld.model.Uitslag;
import nl.schakel.maatwerktafel.gedeeld.model.Uitslag.Aanvaard;
import nl.schakel.maatwerktafel.gedeeld.model.Uitslag.Geweigerd;
import nl.schakel.maatwerktafel.gedeeld.model.Uitslag.Ongewijzigd;
import nl.schakel.maatwerktafel.verzoek.model.Formulier.JuridischeGrond;
import nl.schakel.maatwerktafel.verzoek.model.Formulier.Urgentie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every command in every state: to which state it leads, or why it is refused. */
class StandenTest {

    private static final String BLIJFT = "=";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            CONCEPT     | =             | INGEDIEND     | NietInBehandeling | NietInBehandeling | NietInBehandeling | NietInBehandeling | NietInBehandeling | INGETROKKEN
            INGEDIEND   | GeenConcept   | GeenConcept   | VRAAG             | VraagOnbekend     | GEAGENDEERD       | =                 | NogNietOpTafel    | INGETROKKEN
            VRAAG       | GeenConcept   | GeenConcept   | =                 | INGEDIEND         | GEAGENDEERD       | =                 | NogNietOpTafel    | INGETROKKEN
            GEAGENDEERD | GeenConcept   | GeenConcept   | VRAAG             | VraagOnbekend     | =                 | =                 | BESLOTEN          | INGETROKKEN
            AANGEHOUDEN | GeenConcept   | GeenConcept   | VRAAG             | VraagOnbekend     | GEAGENDEERD       | =                 | NogNietOpTafel    | INGETROKKEN
            BESLOTEN    | GeenConcept   | GeenConcept   | AlBesloten        | AlBesloten        | AlBesloten        | AlBesloten        | AlBesloten        | AlBesloten
            INGETROKKEN | AlIngetrokken | AlIngetrokken | AlIngetrokken     | AlIngetrokken     | AlIngetrokken     | AlIngetrokken     | AlIngetrokken     | AlIngetrokken
            """)
    void elkeStapVanuitElkeStand(
            String stand, String wijzig, String dienIn, String vraag, String antwoord, String agendeer, String ontwerp,
            String besluit, String trekIn) {
        Gegeven van = standen().get(stand);

        assertThat(opdrachten(van).map(o -> waarheen(van, o)))
                .containsExactly(wijzig, dienIn, vraag, antwoord, agendeer, ontwerp, besluit, trekIn);
    }

    private static Stream<VerzoekOpdracht> opdrachten(Gegeven van) {
        return Stream.of(
                wijzig(metOplossing("Twee maanden."), van.versie()),
                dienIn(DOOR_FATIMA, van.versie()),
                stelVraag("vraag-2"),
                beantwoord("Ja.", null),
                agendeer(OP_LATERE_TAFEL),
                ontwerp(inhoud(Besluitsoort.DOORGELEID), van.versie()),
                besluit(inhoud(Besluitsoort.TOEGEKEND)),
                trekIn());
    }

    private static String waarheen(Gegeven van, VerzoekOpdracht opdracht) {
        return switch (van.uitslag(opdracht)) {
            case Aanvaard<Verzoek, VerzoekGebeurtenis> a when a.staat().stand() == van.verzoek().stand() -> BLIJFT;
            case Aanvaard<Verzoek, VerzoekGebeurtenis> a -> a.staat().stand().name();
            case Geweigerd<Verzoek, VerzoekGebeurtenis> g -> g.reden().getClass().getSimpleName();
            case Ongewijzigd<Verzoek, VerzoekGebeurtenis> _ -> "niets";
        };
    }

    /** The buttons that someone gets are exactly what the model accepts. */
    @Test
    void watHetSchermAanbiedtLukt() {
        List<String> anders = new ArrayList<>();
        Map<String, Gegeven> alle = standen();
        alle.put("SPOED", Gegeven.na(zelfBegonnen(metUrgentie(Urgentie.SPOED))).na(dienIn()));
        alle.forEach((stand, gegeven) -> knoppen(gegeven).forEach((handeling, opdracht) -> {
            boolean lukt = gegeven.uitslag(opdracht) instanceof Uitslag.Aanvaard<?, ?>;
            if (gegeven.verzoek().kan(handeling, opdracht.door().vanDeTafel()) != lukt) {
                anders.add(stand + " " + handeling + " " + (lukt ? "lukt zonder knop" : "heeft een knop die niet lukt"));
            }
        }));
        assertThat(anders).isEmpty();
    }

    @Test
    void deTafelVultAlleenAanZolangZijNogBeslist() {
        standen().forEach((stand, gegeven) -> {
            var grond = new VerzoekOpdracht.WijzigFormulier(
                    metGrond(formulier(), JuridischeGrond.ONBEKEND), gegeven.versie(), DOOR_JOOST);
            assertThat(gegeven.verzoek().kan(Handeling.WIJZIGEN, true))
                    .as(stand)
                    .isEqualTo(gegeven.uitslag(grond) instanceof Uitslag.Aanvaard<?, ?>);
        });
    }

    private static Map<Handeling, VerzoekOpdracht> knoppen(Gegeven van) {
        List<VerzoekOpdracht> o = opdrachten(van).toList();
        return Map.of(
                Handeling.WIJZIGEN, o.get(0), Handeling.INDIENEN, o.get(1), Handeling.VRAAG_STELLEN, o.get(2),
                Handeling.VRAAG_BEANTWOORDEN, o.get(3), Handeling.AGENDEREN, o.get(4),
                Handeling.ONTWERPBESLUIT_SCHRIJVEN, o.get(5), Handeling.BESLISSEN, o.get(6), Handeling.INTREKKEN, o.get(7));
    }

    private static Map<String, Gegeven> standen() {
        Map<String, Gegeven> standen = new LinkedHashMap<>();
        standen.put("CONCEPT", Gegeven.concept());
        standen.put("INGEDIEND", Gegeven.ingediend());
        standen.put("VRAAG", Gegeven.metVraag());
        standen.put("GEAGENDEERD", Gegeven.geagendeerd());
        standen.put("AANGEHOUDEN", Gegeven.aangehouden());
        standen.put("BESLOTEN", Gegeven.besloten());
        standen.put("INGETROKKEN", Gegeven.ingetrokken());
        return standen;
    }
}
