package nl.schakel.procesevaluatie.evaluatie.mongo;

import static nl.schakel.procesevaluatie.evaluatie.model.Voorbeeld.*;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.UUID;
import nl.schakel.messaging.EventRelay;
import nl.schakel.procesevaluatie.evaluatie.model.Aanleiding;
import nl.schakel.procesevaluatie.evaluatie.model.Evaluatie;
import nl.schakel.procesevaluatie.evaluatie.model.Keuze;
import nl.schakel.procesevaluatie.evaluatie.model.Opdracht.GeefInstemming;
import nl.schakel.procesevaluatie.evaluatie.model.Opdracht.TrekIn;
import nl.schakel.procesevaluatie.evaluatie.model.Soort;
import nl.schakel.procesevaluatie.evaluatie.model.Tijdlijn;
import nl.schakel.procesevaluatie.evaluatie.model.Uitkomst;
import nl.schakel.procesevaluatie.evaluatie.model.Uitspraak;
import nl.schakel.procesevaluatie.evaluatie.model.Voorstel;
import nl.schakel.procesevaluatie.evaluatie.model.Weigering;
import nl.schakel.procesevaluatie.gedeeld.model.Casusdeelname;
import nl.schakel.procesevaluatie.gedeeld.model.Sleutel;
import nl.schakel.testkit.MetMongo;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MetMongo
class MongoEvaluatiesTest {

    private MongoEvaluaties evaluaties;

    @BeforeEach
    void open(MongoDatabase database) {
        evaluaties = new MongoEvaluaties(database, EventRelay.idle(), (voor, aanvaard) -> List.of());
    }

    @Test
    void leestTerugWatHetSchreef() {
        var vol = volledig();
        assertThat(new EvaluatieMapping().read(new EvaluatieMapping().write(vol))).isEqualTo(vol);
        var zonderLeider = na(gepland().verwerk(fatimaGaatMeewerken()));
        assertThat(new EvaluatieMapping().read(new EvaluatieMapping().write(zonderLeider))).isEqualTo(zonderLeider);
        evaluaties.voegToe("vol", new Sleutel.Geen(), () -> new Uitspraak.Aanvaard(vol, List.of(), TEUN));
        assertThat(evaluaties.vind("vol")).contains(vol);
        var vervallen = na(gevraagd().verwerk(new TrekIn(MARGA, "Nu niet.")));
        evaluaties.voegToe("vervallen", new Sleutel.Geen(), () -> new Uitspraak.Aanvaard(vervallen, List.of(), MARGA));
        assertThat(evaluaties.vind("vervallen")).contains(vervallen);
    }

    @Test
    void bestaatMaarEenKeer() {
        var sleutel = new Sleutel.VanOpdracht("s1");
        assertThat(evaluaties.voegToe("een", sleutel, () -> nieuw("een", "casus-een"))).isInstanceOf(Uitkomst.Gelukt.class);
        assertThat(evaluaties.voegToe("een", new Sleutel.VanOpdracht("s2"), () -> nieuw("een", "ander"))).isInstanceOf(Uitkomst.Herhaald.class);
        assertThat(evaluaties.vanCasus("casus-een")).hasSize(1);
        assertThat(evaluaties.vanCasus("ander")).isEmpty();
    }

    @Test
    void doetDezelfdeOpdrachtEenKeer() {
        evaluaties.voegToe("twee", new Sleutel.Geen(), () -> nieuw("twee", "casus-twee"));
        var sleutel = new Sleutel.VanOpdracht("kies");
        var opdracht = new GeefInstemming(MARGA, Keuze.MEEDOEN, NU, "d1", null);
        assertThat(evaluaties.wijzig("twee", sleutel, e -> e.verwerk(opdracht))).isInstanceOf(Uitkomst.Gelukt.class);
        assertThat(evaluaties.wijzig("twee", sleutel, e -> e.verwerk(opdracht)))
                .isInstanceOfSatisfying(Uitkomst.Herhaald.class, h -> assertThat(h.evaluatie().versie()).isEqualTo(2));
        assertThat(evaluaties.wijzig("twee", new Sleutel.VanGebeurtenis("toegang:x", "0000000001-000"), e -> new Uitspraak.Geweigerd(new Weigering.NietsNieuws())))
                .isInstanceOf(Uitkomst.Geweigerd.class);
        assertThat(evaluaties.wijzig("weg", sleutel, e -> e.verwerk(opdracht))).isEqualTo(new Uitkomst.Onbekend());
    }

    @Test
    void zoektMetDeToegangInDeVraag() {
        for (int i = 0; i < 3; i++) {
            var id = UUID.randomUUID().toString();
            var voorstel = new Voorstel("casus-lijst", Soort.KORT, Aanleiding.GEVRAAGD, "x", NU.plusSeconds(i), "p-voorsteller", null);
            var kring = List.of(new Casusdeelname("p-lijst", "GEZINSLID", null, VANDAAG, true), new Casusdeelname("p-partner", "PARTNER", "o", null, true));
            evaluaties.voegToe(id, new Sleutel.Geen(), () -> Evaluatie.stelVoor(id, voorstel, Tijdlijn.LEEG, kring, TEUN));
        }
        var eerste = evaluaties.voorKijker("p-lijst", VANDAAG, 0, 2);
        assertThat(eerste.totaal()).isEqualTo(3);
        assertThat(eerste.evaluaties()).extracting(e -> e.voorstel().op()).containsExactly(NU.plusSeconds(2), NU.plusSeconds(1));
        assertThat(evaluaties.voorKijker("p-lijst", VANDAAG, 2, 2).evaluaties()).hasSize(1);
        assertThat(evaluaties.voorKijker("p-lijst", VANDAAG.plusDays(1), 0, 10).totaal()).as("na de laatste dag").isZero();
        assertThat(evaluaties.voorKijker("p-partner", VANDAAG, 0, 10).totaal()).isZero();
        assertThat(evaluaties.voorKijker("p-voorsteller", VANDAAG, 0, 10).totaal()).as("hoort niet bij de casus").isZero();
    }

    private static Uitspraak nieuw(String id, String casusId) {
        var voorstel = new Voorstel(casusId, Soort.KORT, Aanleiding.GEVRAAGD, "x", NU, null, null);
        return Evaluatie.stelVoor(id, voorstel, Tijdlijn.LEEG, CASUSDEELNAMES, TEUN);
    }
}
