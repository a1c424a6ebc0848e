package nl.schakel.maatwerktafel.regel.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.schakel.maatwerktafel.gedeeld.model.Aanleiding;
import nl.schakel.maatwerktafel.gedeeld.model.Bewaard;
import nl.schakel.maatwerktafel.gedeeld.model.Door;
import nl.schakel.maatwerktafel.gedeeld.model.Uitkomst;
import nl.schakel.maatwerktafel.regel.model.Beleidssignaal;
import nl.schakel.maatwerktafel.regel.model.RegelId;
import nl.schakel.maatwerktafel.regel.model.RegelOpdracht;
import nl.schakel.maatwerktafel.regel.model.Regeltekst;
import nl.schakel.maatwerktafel.regel.model.SignaalId;
import nl.schakel.maatwerktafel.regel.model.SignaalOpdracht;
import nl.schakel.maatwerktafel.regel.model.SignaalStand;
import nl.schakel.messaging.EventRelay;
import nl.schakel.testkit.MetMongo;
import org.junit.jupiter.api.Test;

@MetMongo
class MongoRegelsTest {

    private static final Aanleiding ZELF = new Aanleiding.Eigen();
    private static final Instant NU = Instant.parse("2026-04-02T09:30:00Z");

    private final MongoRegels regels;
    private final MongoBeleidssignalen signalen;

    MongoRegelsTest(MongoDatabase database) {
        regels = new MongoRegels(database, EventRelay.idle());
        signalen = new MongoBeleidssignalen(database, EventRelay.idle());
    }

    private RegelId regel(String titel, String bedoeling) {
        RegelId id = new RegelId(UUID.randomUUID().toString());
        Regeltekst tekst = new Regeltekst(titel, Regeltekst.Soort.VERORDENING, "Verordening", "artikel 8", "Gemeente", bedoeling);
        regels.maak(new RegelOpdracht.VoegToe(id, tekst, Door.DIENST), ZELF);
        return id;
    }

    private List<String> gevonden(String tekst) {
        return regels.zoek(tekst, 0, 100).items().stream().map(r -> r.staat().tekst().titel()).toList();
    }

    @Test
    void zoektZonderHoofdlettersEnAccentenEnLeestGeenPatroon() {
        regel("Financiële regeling", "Eén keer per jaar");
        regel("Aanvullende toeslag", "Elk jaar");
        assertThat(gevonden("FINANCIELE")).containsExactly("Financiële regeling");
        assertThat(gevonden("een keer")).containsExactly("Financiële regeling");
        assertThat(gevonden(".*")).isEmpty();
        assertThat(gevonden("")).containsSubsequence("Aanvullende toeslag", "Financiële regeling");
        assertThat(regels.zoek("", 1, 1).items()).hasSize(1);
        assertThat(regels.zoek("", 1, 1).totaal()).isGreaterThanOrEqualTo(2);
    }

    @Test
    void teltEnLeestTerug() {
        RegelId id = regel("Telregel", "Tellen");
        Aanleiding bericht = new Aanleiding.Bericht("maatwerktafel:v1", "0000000002-001");
        RegelOpdracht tel = new RegelOpdracht.TelVerzoek("v1", LocalDate.of(2026, 4, 2), Door.DIENST);
        regels.wijzig(id, tel, bericht);
        regels.wijzig(id, tel, bericht);
        regels.wijzig(id, new RegelOpdracht.TelLeerpunt("l1", Door.DIENST), ZELF);
        assertThat(regels.vind(id).orElseThrow().staat().verzoeken()).hasSize(1);
        assertThat(regels.vind(List.of(id, new RegelId("weg")))).extracting(Bewaard::id).containsExactly(id.waarde());
        assertThat(regels.wijzig(new RegelId("weg"), tel, ZELF)).isEqualTo(new Uitkomst.Ontbreekt<>());
    }

    @Test
    void bewaartSignalenPerRegel() {
        RegelId regel = new RegelId(UUID.randomUUID().toString());
        SignaalId id = new SignaalId(UUID.randomUUID().toString());
        SignaalId later = new SignaalId(UUID.randomUUID().toString());
        signalen.maak(new SignaalOpdracht.GeefSignaal(id, regel, 3, Door.DIENST, NU), ZELF);
        signalen.maak(new SignaalOpdracht.GeefSignaal(id, regel, 9, Door.DIENST, NU), ZELF);
        signalen.wijzig(id, new SignaalOpdracht.ZetStand(SignaalStand.BEWUST_BEHOUDEN, "Daarom.", 1, Door.DIENST, NU), ZELF);
        signalen.maak(new SignaalOpdracht.GeefSignaal(later, regel, 4, Door.DIENST, NU.plusSeconds(60)), ZELF);
        assertThat(signalen.over(List.of(regel))).extracting(Beleidssignaal::aantal).containsExactly(4, 3);
        assertThat(signalen.vind(id).orElseThrow().staat().stand()).isEqualTo(SignaalStand.BEWUST_BEHOUDEN);
        assertThat(signalen.alle()).extracting(Bewaard::id).contains(id.waarde(), later.waarde());
    }
}
