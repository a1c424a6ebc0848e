package nl.schakel.gateway.abonnement.bezorging;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import nl.schakel.gateway.GatewayApplication;
import nl.schakel.gateway.abonnement.model.Abonnement;
import nl.schakel.gateway.abonnement.model.Abonnementen;
import nl.schakel.gateway.abonnement.model.Besluit.Aanvaard;
import nl.schakel.gateway.abonnement.model.Eigenaar;
import nl.schakel.gateway.abonnement.model.Handeling;
import nl.schakel.gateway.abonnement.model.Instellingen;
import nl.schakel.gateway.abonnement.model.Instellingen.Beveiliging;
import nl.schakel.gateway.abonnement.model.Opdracht;
import nl.schakel.gateway.abonnement.model.Posities;
import nl.schakel.gateway.abonnement.model.Stand;
import nl.schakel.gateway.abonnement.model.Wie;
import nl.schakel.testkit.MetKafka;
import nl.schakel.testkit.MetMongo;
import nl.schakel.testkit.TestTopics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** Delivery to real receivers, from a real broker, with the places in a real store; only the clock is ours. */
@SpringBootTest(classes = GatewayApplication.class, properties = "schakel.abonnement.intern-toegestaan=true")
@Import(BezorgenTest.EigenKlok.class)
@MetMongo
@MetKafka
class BezorgenTest {

    private static final String ORGANISATIE = "00000000-0000-4000-9000-000000000004";
    private static final Duration GEDULD = Duration.ofSeconds(20);

    private final Abonnementen abonnementen;
    private final Bezorgtaken taken;
    private final Logboek logboek;
    private final Geheimen geheimen;
    private final Inhalen inhalen;
    private final MeterRegistry meters;
    private final Verzetbaar klok;
    private final Bezorgdienst vanDeContext;
    private final Bezorginstellingen instellingen;
    private final Bezorgmeters bezorgmeters;
    private final List<Bezorgdienst> diensten = new ArrayList<>();
    private final List<String> gemaakt = new ArrayList<>();
    private final Ontvangerproef school = new Ontvangerproef();
    private final String casus = UUID.randomUUID().toString();
    private TestTopics topics;
    private int versie;

    BezorgenTest(@Autowired Abonnementen abonnementen, @Autowired Bezorgtaken taken, @Autowired Logboek logboek, @Autowired Geheimen geheimen,
            @Autowired Inhalen inhalen, @Autowired MeterRegistry meters, @Autowired Verzetbaar klok, @Autowired Bezorgdienst vanDeContext,
            @Autowired Bezorginstellingen instellingen, @Autowired Bezorgmeters bezorgmeters) {
        this.abonnementen = abonnementen;
        this.taken = taken;
        this.logboek = logboek;
        this.geheimen = geheimen;
        this.inhalen = inhalen;
        this.meters = meters;
        this.klok = klok;
        this.vanDeContext = vanDeContext;
        this.instellingen = instellingen;
        this.bezorgmeters = bezorgmeters;
    }

    @BeforeEach
    void begin(TestTopics gegeven) {
        topics = gegeven;
        for (String topic : new String[] {"gezinsplan", "maatwerktafel", "procesevaluatie", "toegang"}) {
            topics.create(topic, 3);
        }
        vanDeContext.stop();
        toegang(casus, ORGANISATIE);
    }

    @AfterEach
    void einde() {
        diensten.forEach(Bezorgdienst::stop);
        gemaakt.forEach(id -> taken.meld(id, new Opdracht.ZegOp(beheer(), "")));
        school.close();
    }

    @Test
    void verteltDatErIetsVeranderdeEnWaarHetTeLezenIs() {
        String id = abonneer(school);
        gebeurt(casus);

        loop(dienst(), () -> school.genomen.size() == 1);

        var gekregen = school.genomen.getFirst();
        assertThat(gekregen.koppen().get("Content-Type")).isEqualTo("application/cloudevents+json; charset=utf-8");
        assertThat(gekregen.koppen().get("Authorization")).isEqualTo("Bearer sleutel-van-de-school");
        assertThat(gekregen.json().propertyNames())
                .containsExactlyInAnyOrder("specversion", "id", "source", "type", "subject", "time", "sequence", "dataref");
        assertThat(gekregen.veld("dataref")).isEqualTo("http://localhost:8080/gezinsplan/v1/casussen/" + casus);
        assertThat(gekregen.veld("type")).isEqualTo("nl.gezinsplannen.doel-toegevoegd.v1");
        loop(dienst(), () -> lees(id).bezorging().bezorgd() == 1);
        assertThat(meters.get("schakel.abonnement.bezorgd").tag("abonnement", id).counter().count()).isEqualTo(1);
    }

    @Test
    void houdtDeVolgordePerCasus() {
        abonneer(school);
        List<String> casussen = IntStream.range(0, 4).mapToObj(i -> UUID.randomUUID().toString()).toList();
        casussen.forEach(c -> toegang(c, ORGANISATIE));
        for (int i = 0; i < 25; i++) {
            casussen.forEach(this::gebeurt);
        }

        loop(dienst(), () -> school.genomen.size() >= 100);

        for (String elke : casussen) {
            assertThat(school.idsVan(elke)).hasSize(25).isSorted();
        }
    }

    @Test
    void laatEenPartnerDieVastzitNiemandOphouden() {
        try (var huisarts = new Ontvangerproef()) {
            var loslaten = new CountDownLatch(1);
            huisarts.status = g -> wacht(loslaten);
            abonneer(huisarts);
            abonneer(school);
            for (int i = 0; i < 10; i++) {
                gebeurt(casus);
            }
            long begin = System.nanoTime();

            loop(dienst(), () -> school.genomen.size() == 10);

            assertThat(Duration.ofNanos(System.nanoTime() - begin)).as("the other hangs for ten seconds").isLessThan(Duration.ofSeconds(6));
            assertThat(huisarts.genomen).isEmpty();
            loslaten.countDown();
        }
    }

    @Test
    void stoptAlsDeOntvangerZegtDatHijWegIs() {
        school.status = g -> 410;
        String id = abonneer(school);
        gebeurt(casus);
        gebeurt(casus);

        loop(dienst(), () -> lees(id).bezorging().stand() == Stand.BEEINDIGD);

        assertThat(school.pogingen).hasValue(1);
        assertThat(lees(id).handelingen().getLast().soort()).isEqualTo(Handeling.Soort.BEEINDIGD);
    }

    @Test
    void wachtZoLangAlsDeOntvangerVraagt() {
        school.status = g -> 429;
        school.antwoordkoppen = Map.of("Retry-After", "600");
        String id = abonneer(school);
        gebeurt(casus);
        Bezorgdienst dienst = dienst();
        loop(dienst, () -> lees(id).bezorging().hapering() != null);
        school.status = g -> 204;

        klok.verder(Duration.ofSeconds(590));
        loopEven(dienst);
        assertThat(school.genomen).isEmpty();
        assertThat(school.pogingen).hasValue(1);

        klok.verder(Duration.ofSeconds(11));
        loop(dienst, () -> school.genomen.size() == 1);
    }

    @Test
    void parkeertWatGeweigerdWordtEnGaatVerder() {
        school.status = g -> g.veld("id").endsWith("0000000001-000") ? 422 : 204;
        String id = abonneer(school);
        gebeurt(casus);
        gebeurt(casus);

        loop(dienst(), () -> school.genomen.size() == 1);

        assertThat(lees(id).bezorging().geparkeerd()).singleElement().satisfies(p -> {
            assertThat(p.regel().onderwerp()).isEqualTo(casus);
            assertThat(p.reden()).isEqualTo("http-422");
        });
    }

    @Test
    void brengtNaBijnaDrieDagenStoringAllesInVolgordePerCasus() {
        school.status = g -> 503;
        String id = abonneer(school);
        List<String> casussen = List.of(casus, UUID.randomUUID().toString(), UUID.randomUUID().toString());
        casussen.forEach(c -> toegang(c, ORGANISATIE));
        Bezorgdienst dienst = dienst();
        for (int dagdeel = 0; dagdeel < 12; dagdeel++) {
            for (int i = 0; i < 10; i++) {
                casussen.forEach(this::gebeurt);
            }
            int eerder = school.pogingen.get();
            loop(dienst, () -> school.pogingen.get() > eerder);
            klok.verder(Duration.ofHours(6).minusSeconds(10));
        }
        assertThat(lees(id).loopt()).as("71 hours and 58 minutes").isTrue();

        school.status = g -> 204;
        klok.verder(Duration.ofMinutes(1));
        loop(dienst, () -> school.genomen.size() >= 360);

        assertThat(school.ids()).doesNotHaveDuplicates().hasSize(360);
        for (String elke : casussen) {
            assertThat(school.idsVan(elke)).hasSize(120).isSorted();
        }
    }

    @Test
    void staatNaDrieDagenStilTotBeheerKijktEnMistDanNiets() {
        school.status = g -> 500;
        String id = abonneer(school);
        gebeurt(casus);
        Bezorgdienst dienst = dienst();
        loop(dienst, () -> school.pogingen.get() == 1);
        klok.verder(Duration.ofHours(73));
        loop(dienst, () -> lees(id).bezorging().stand() == Stand.STAAT_STIL);
        gebeurt(casus);
        school.status = g -> 204;
        klok.verder(Duration.ofDays(30));
        loopEven(dienst);
        assertThat(school.genomen).isEmpty();

        taken.meld(id, new Opdracht.Hervat(beheer(), "gebeld"));
        loop(dienst, () -> school.genomen.size() == 2);

        assertThat(school.ids()).isSorted();
    }

    @Test
    void gaatNaEenKlapVerderZonderGat() throws InterruptedException {
        var bezig = new CountDownLatch(1);
        var loslaten = new CountDownLatch(1);
        school.status = g -> {
            bezig.countDown();
            return wacht(loslaten);
        };
        String id = abonneer(school);
        for (int i = 0; i < 20; i++) {
            gebeurt(casus);
        }
        Bezorgdienst gevallen = new Bezorgdienst(taken, bezorgmeters, instellingen, klok);
        gevallen.ronde(false);
        bezig.await();
        // From here on nobody looks after it: it stands still in the middle of a delivery and its lease runs out
        school.status = g -> 204;
        Bezorgdienst ander = dienst();
        loopEven(ander);
        assertThat(school.genomen).as("the lease of the first holds").isEmpty();

        klok.verder(instellingen.huur().plusSeconds(1));
        loop(ander, () -> school.genomen.size() >= 20);
        loslaten.countDown();
        loop(ander, () -> lees(id).bezorging().posities().equals(logboek.einde()));

        List<String> eersteKeer = school.ids().stream().distinct().toList();
        assertThat(eersteKeer).hasSize(20).isSorted();
    }

    @Test
    void verdeeltAbonnementenOverGateways() {
        abonneer(school);
        Bezorgdienst een = dienst();
        Bezorgdienst twee = dienst();
        for (int i = 0; i < 30; i++) {
            gebeurt(casus);
        }
        loop(een, () -> {
            twee.ronde(false);
            return school.genomen.size() >= 30;
        });
        assertThat(school.ids()).as("one delivers, not both").hasSize(30).isSorted();

        een.stop();
        gebeurt(casus);
        loop(twee, () -> school.genomen.size() >= 31);
    }

    @Test
    void zwijgtOverWatDeOrganisatieNietMeerMagWeten() throws InterruptedException {
        String id = abonneer(school);
        String vreemd = UUID.randomUUID().toString();
        toegang(vreemd, "00000000-0000-4000-9000-000000000003");
        gebeurt(vreemd);
        gebeurt(casus);
        Bezorgdienst dienst = dienst();
        loop(dienst, () -> school.genomen.size() == 1);
        assertThat(school.ids()).allMatch(i -> i.startsWith(casus));
        assertThat(zichtbaar(id)).contains(casus).doesNotContain(vreemd);

        toegang(casus, "00000000-0000-4000-9000-000000000003");
        gebeurt(casus);
        String later = UUID.randomUUID().toString();
        toegang(later, ORGANISATIE);
        gebeurt(later);
        loop(dienst, () -> !school.idsVan(later).isEmpty());

        assertThat(school.idsVan(casus)).hasSize(1);
        assertThat(zichtbaar(id)).contains(later).doesNotContain(casus);
    }

    @Test
    void steltEenPauzeMeteenInEnGaatDaarnaVerder() {
        String id = abonneer(school);
        Bezorgdienst dienst = dienst();
        taken.meld(id, new Opdracht.Pauzeer(beheer(), "onderhoud"));
        gebeurt(casus);
        loopEven(dienst);
        assertThat(school.genomen).isEmpty();

        taken.meld(id, new Opdracht.Hervat(beheer(), "klaar"));
        loop(dienst, () -> school.genomen.size() == 1);
    }

    @Test
    void verteltOpnieuwVanafEenMoment() {
        String id = abonneer(school);
        var eerder = logboek.einde();
        gebeurt(casus);
        gebeurt(casus);
        Bezorgdienst dienst = dienst();
        loop(dienst, () -> school.genomen.size() == 2);

        taken.meld(id, new Opdracht.ZetTerug(beheer(), "database teruggezet", eerder));
        loop(dienst, () -> school.genomen.size() == 4);

        assertThat(school.ids().subList(2, 4)).isEqualTo(school.ids().subList(0, 2));
    }

    @Test
    void staatStilAlsZijnPlekNietMeerBestaatInPlaatsVanIetsOverTeSlaan() {
        String id = abonneer(school);
        var eerder = logboek.einde();
        var buiten = new Posities(Map.of("gezinsplan-0", logboek.einde().van("gezinsplan-0") + 1_000));
        taken.meld(id, new Opdracht.ZetTerug(beheer(), "van een andere broker", logboek.einde().samen(buiten)));
        gebeurt(casus);
        Bezorgdienst dienst = dienst();
        loop(dienst, () -> lees(id).bezorging().stand() == Stand.STAAT_STIL);
        assertThat(school.genomen).isEmpty();

        taken.meld(id, new Opdracht.ZetTerug(beheer(), "van voren af aan", eerder));
        taken.meld(id, new Opdracht.Hervat(beheer(), "kan weer"));
        loop(dienst, () -> !school.idsVan(casus).isEmpty());
    }

    @Test
    void tekentMetHetGeheimVanDeOntvanger() {
        String geheim = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
        abonneer(school, Beveiliging.HMAC, geheim);
        gebeurt(casus);

        loop(dienst(), () -> school.genomen.size() == 1);

        var gekregen = school.genomen.getFirst();
        Instant toen = Instant.ofEpochSecond(Long.parseLong(gekregen.koppen().get("webhook-timestamp")));
        assertThat(gekregen.koppen().get("webhook-id")).isEqualTo(gekregen.veld("id"));
        assertThat(gekregen.koppen().get("webhook-signature"))
                .isEqualTo("v1," + Ondertekening.handtekening(geheim, gekregen.veld("id"), toen, gekregen.inhoud()));
        assertThat(gekregen.koppen()).doesNotContainKey("Authorization");
    }

    private List<String> zichtbaar(String id) throws InterruptedException {
        return inhalen.snapshot(lees(id), "", 100_000).items().stream().map(z -> z.onderwerp()).toList();
    }

    private String abonneer(Ontvangerproef bij) {
        return abonneer(bij, Beveiliging.BEARER, "sleutel-van-de-school");
    }

    private String abonneer(Ontvangerproef bij, Beveiliging soort, String geheim) {
        String id = UUID.randomUUID().toString();
        var gevraagd = new Instellingen(bij.adres(), List.of(), soort, geheimen.sluit(geheim), null);
        abonnementen.begin(Abonnement.begin(id, new Eigenaar("school", ORGANISATIE), gevraagd, logboek.einde(), beheer()));
        gemaakt.add(id);
        return id;
    }

    private Abonnement lees(String id) {
        return abonnementen.vind(id).orElseThrow();
    }

    private Wie beheer() {
        return new Wie("beheer", true, klok.instant(), UUID.randomUUID().toString());
    }

    private Bezorgdienst dienst() {
        var dienst = new Bezorgdienst(taken, bezorgmeters, instellingen, klok);
        diensten.add(dienst);
        return dienst;
    }

    private static void loop(Bezorgdienst dienst, BooleanSupplier klaar) {
        long uiterlijk = System.nanoTime() + GEDULD.toNanos();
        while (!klaar.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(uiterlijk);
            dienst.ronde(true);
            slaap(50);
        }
    }

    private static void loopEven(Bezorgdienst dienst) {
        for (int i = 0; i < 20; i++) {
            dienst.ronde(false);
            slaap(50);
        }
    }

    private static int wacht(CountDownLatch op) {
        try {
            op.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return 503;
    }

    private static void slaap(long milliseconden) {
        try {
            Thread.sleep(milliseconden);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void gebeurt(String over) {
        versie++;
        topics.publish("gezinsplan", over, "nl.gezinsplannen.doel-toegevoegd.v1", over, "%010d-000".formatted(versie), """
            {"casusId":"%s","doelId":"x","leefgebied":"WONEN","door":{"rol":"wijkteammedewerker"}}""".formatted(over));
    }

    private void toegang(String over, String organisatie) {
        topics.publish("toegang", over, "nl.toegangen.toegang-gewijzigd.v1", over, "0000000001-000", """
            {"onderwerp":"%s","soort":"CASUS","casusId":"%s","functies":[],"door":{"rol":"dienst"},
             "personen":[{"persoonId":"p1","caserol":"PARTNER","organisatieId":"%s","tot":"%s"}]}"""
                .formatted(over, over, organisatie, LocalDate.now(klok).plusYears(1)));
    }

    /** Begins now and goes on by itself, but may be put forward. */
    static final class Verzetbaar extends Clock {
        private volatile Duration verzet = Duration.ZERO;

        void verder(Duration duur) {
            verzet = verzet.plus(duur);
        }

        @Override
        public Instant instant() {
            return Instant.now().plus(verzet);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.offset(Clock.system(zone), verzet);
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class EigenKlok {
        @Bean
        @Primary
        Verzetbaar verzetbaar() {
            return new Verzetbaar();
        }
    }
}
