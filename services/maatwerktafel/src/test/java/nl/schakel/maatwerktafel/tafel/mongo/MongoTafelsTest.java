package nl.schakel.maatwerktafel.tafel.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.concurrent.CountDownLatch;
import nl.schakel.maatwerktafel.gedeeld.model.Aanleiding;
import nl.schakel.maatwerktafel.gedeeld.model.Bewaard;
import nl.schakel.maatwerktafel.gedeeld.model.Door;
import nl.schakel.maatwerktafel.tafel.model.TafelId;
import nl.schakel.maatwerktafel.tafel.model.TafelOpdracht;
import nl.schakel.messaging.EventRelay;
import nl.schakel.testkit.MetMongo;
import org.junit.jupiter.api.Test;

@MetMongo
class MongoTafelsTest {

    private static final Aanleiding ZELF = new Aanleiding.Eigen();
    private static final LocalDate DAG = LocalDate.of(2026, 4, 9);

    private final MongoTafels tafels;

    MongoTafelsTest(MongoDatabase database) {
        tafels = new MongoTafels(database, EventRelay.idle());
    }

    private TafelId plan(String id, LocalDate dag, int uur) {
        TafelId tafel = new TafelId(id);
        tafels.maak(new TafelOpdracht.PlanTafel(tafel, dag, LocalTime.of(uur, 30), LocalTime.of(uur + 2, 0), "Kamer 2.04", Door.DIENST), ZELF);
        return tafel;
    }

    @Test
    void zetDeEersteEerst() {
        plan("later", DAG.plusDays(7), 13);
        plan("middag", DAG, 13);
        plan("ochtend", DAG, 9);
        plan("geweest", DAG.minusDays(1), 9);
        assertThat(tafels.vanaf(DAG, 0, 10).items()).extracting(Bewaard::id).containsExactly("ochtend", "middag", "later");
        assertThat(tafels.vanaf(DAG, 1, 1).items()).extracting(Bewaard::id).containsExactly("middag");
        assertThat(tafels.vanaf(DAG, 0, 1).totaal()).isEqualTo(3);
    }

    @Test
    void geeftTweeVerzoekenNooitHetzelfdeKwartier() throws InterruptedException {
        TafelId tafel = plan("druk", DAG.plusYears(1), 13);
        CountDownLatch klaar = new CountDownLatch(6);
        for (int i = 0; i < 6; i++) {
            String verzoek = "v" + i;
            Thread.startVirtualThread(() -> {
                tafels.wijzig(tafel, new TafelOpdracht.Reserveer(verzoek, DAG, Door.DIENST), ZELF);
                klaar.countDown();
            });
        }
        klaar.await();
        assertThat(tafels.vind(tafel).orElseThrow().staat().plekken().values()).containsExactlyInAnyOrder(0, 1, 2, 3, 4, 5);
    }
}
