package nl.schakel.procesevaluatie.leerpunt.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import nl.schakel.messaging.EventRelay;
import nl.schakel.procesevaluatie.gedeeld.model.Handelende;
import nl.schakel.procesevaluatie.gedeeld.model.Sleutel;
import nl.schakel.procesevaluatie.leerpunt.model.GeefVrij;
import nl.schakel.procesevaluatie.leerpunt.model.Leerpunt;
import nl.schakel.procesevaluatie.leerpunt.model.LeerpuntTest;
import nl.schakel.procesevaluatie.leerpunt.model.LeerpuntUitkomst;
import nl.schakel.procesevaluatie.leerpunt.model.LeerpuntUitspraak;
import nl.schakel.procesevaluatie.leerpunt.model.LeerpuntWeigering;
import nl.schakel.testkit.MetMongo;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MetMongo
class MongoLeerpuntenTest {

    private static final Handelende FATIMA = new Handelende("fatima", "Fatima", "Wijkteam", "wijkteammedewerker");

    private MongoLeerpunten leerpunten;

    @BeforeEach
    void open(MongoDatabase database) {
        leerpunten = new MongoLeerpunten(database, EventRelay.idle(), (voor, aanvaard) -> List.of());
    }

    @Test
    void bewaartNaVrijgaveNietsMeerVanDeAfkomst(MongoDatabase database) {
        bewaar("vrij", LeerpuntTest.vrijgegeven());
        var document = database.getCollection("leerpunten").find(new org.bson.Document("_id", "vrij")).first();
        assertThat(document.toJson()).doesNotContain("fatima", "marga", "gespreksleider", "zorgcoordinator", "evaluatie", "casus");
        assertThat(leerpunten.vind("vrij")).hasValueSatisfying(l -> assertThat(l.inhoud()).isEqualTo(LeerpuntTest.vrijgegeven().inhoud()));
    }

    @Test
    void vindtWatErTeLezenIs() {
        bewaar("voorstel", LeerpuntTest.voorstel());
        bewaar("gelezen", LeerpuntTest.gelezen());
        assertThat(leerpunten.wachtendOpGespreksleider("fatima")).extracting(Leerpunt::id).contains("voorstel");
        assertThat(leerpunten.wachtendOpGespreksleider("teun")).isEmpty();
        assertThat(leerpunten.wachtendOpTweedeLezer(10)).extracting(Leerpunt::id).contains("gelezen").doesNotContain("voorstel");
        assertThat(leerpunten.vindAlle(List.of("gelezen", "weg", "voorstel"))).extracting(Leerpunt::id).containsExactly("gelezen", "voorstel");
    }

    @Test
    void somtVrijgegevenLeerpuntenOpEnHerkentEenHerhaling() {
        bewaar("doet-mee", LeerpuntTest.voorstel());
        var sleutel = new Sleutel.VanOpdracht("lees");
        var vrij = new GeefVrij(FATIMA, false, "2026-K4", null);
        assertThat(leerpunten.wijzig("doet-mee", sleutel, l -> l.verwerk(vrij))).isInstanceOf(LeerpuntUitkomst.Gelukt.class);
        assertThat(leerpunten.wijzig("doet-mee", sleutel, l -> l.verwerk(vrij))).as("herhaald").isInstanceOf(LeerpuntUitkomst.Gelukt.class);
        assertThat(leerpunten.wijzig("doet-mee", new Sleutel.Geen(), l -> l.verwerk(vrij)))
                .isInstanceOfSatisfying(LeerpuntUitkomst.Geweigerd.class, g -> assertThat(g.weigering()).isEqualTo(new LeerpuntWeigering.AnderLeestMee()));
        assertThat(leerpunten.wijzig("bestaat-niet", sleutel, l -> l.verwerk(vrij))).isEqualTo(new LeerpuntUitkomst.Onbekend());
        long voor = leerpunten.vrijgegeven(0, 10).totaal();
        bewaar("nog-een", LeerpuntTest.vrijgegeven());
        assertThat(leerpunten.vrijgegeven(0, 10).totaal()).isEqualTo(voor + 1);
    }

    private void bewaar(String id, Leerpunt leerpunt) {
        var metId = new Leerpunt(id, leerpunt.versie(), leerpunt.inhoud(), leerpunt.stand(), leerpunt.afkomst(), leerpunt.kwartaal());
        leerpunten.voegToe(id, new Sleutel.Geen(), () -> new LeerpuntUitspraak.Aanvaard(metId, List.of(), FATIMA));
    }
}
