package nl.schakel.maatwerktafel.verzoek.mongo;

import static nl.schakel.maatwerktafel.verzoek.model.Familie.*;
import static nl.schakel.maatwerktafel.verzoek.model.Opdrachten.*;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import nl.schakel.access.Onderwerp;
import nl.schakel.access.Toegangsvraag;
import nl.schakel.maatwerktafel.gedeeld.model.Aanleiding;
import nl.schakel.maatwerktafel.gedeeld.model.Bewaard;
import nl.schakel.maatwerktafel.gedeeld.model.Deelnemer;
import nl.schakel.maatwerktafel.gedeeld.model.Door;
import nl.schakel.maatwerktafel.gedeeld.model.Handeling;
import nl.schakel.maatwerktafel.gedeeld.model.Uitkomst;
import nl.schakel.maatwerktafel.gedeeld.model.Uitkomst.Gedaan;
import nl.schakel.maatwerktafel.gedeeld.model.Uitkomst.Geweigerd;
import nl.schakel.maatwerktafel.gedeeld.model.Uitkomst.Ontbreekt;
import nl.schakel.maatwerktafel.precedent.application.Precedent;
import nl.schakel.maatwerktafel.tafel.model.TafelId;
import nl.schakel.maatwerktafel.toegang.application.Beleid;
import nl.schakel.maatwerktafel.toegang.application.Toegangsfeiten;
import nl.schakel.maatwerktafel.verzoek.application.Verzoeklijsten.Filter;
import nl.schakel.maatwerktafel.verzoek.model.Besluitsoort;
import nl.schakel.maatwerktafel.verzoek.model.Formulier;
import nl.schakel.maatwerktafel.verzoek.model.Herkomst;
import nl.schakel.maatwerktafel.verzoek.model.Stand;
import nl.schakel.maatwerktafel.verzoek.model.Verzoek;
import nl.schakel.maatwerktafel.verzoek.model.VerzoekId;
import nl.schakel.maatwerktafel.verzoek.model.VerzoekOpdracht;
import nl.schakel.messaging.EventRelay;
import nl.schakel.testkit.MetMongo;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MetMongo
class MongoVerzoekenTest {

    private static final Aanleiding ZELF = new Aanleiding.Eigen();
    private static final Filter ALLES = new Filter(null, null);
    private static final int VEEL = 100;

    private final MongoVerzoeken verzoeken;
    private final MongoPrecedenten precedenten;
    private final MongoVerzoekcijfers cijfers;
    private final MongoAgenda agenda;

    MongoVerzoekenTest(MongoDatabase database) {
        Verzoekcollectie collectie = new Verzoekcollectie(database);
        verzoeken = new MongoVerzoeken(collectie, EventRelay.idle());
        precedenten = new MongoPrecedenten(collectie);
        cijfers = new MongoVerzoekcijfers(collectie);
        agenda = new MongoAgenda(collectie);
    }

    /** Tests share a database: every test has its own family, rule and people. */
    private String casus;

    private String regel;

    @BeforeEach
    void eigenGezin() {
        casus = UUID.randomUUID().toString();
        regel = UUID.randomUUID().toString();
    }

    private VerzoekId concept(List<Deelnemer> deelnemers) {
        VerzoekId id = new VerzoekId(UUID.randomUUID().toString());
        Formulier formulier = anders(regel);
        verzoeken.maak(new VerzoekOpdracht.MaakConcept(
                id, new Herkomst(casus, null, null, List.of(), NU, null), FATIMA, formulier, false, deelnemers, DOOR_FATIMA), ZELF);
        return id;
    }

    private static Formulier anders(String regel) {
        Formulier f = formulier();
        return new Formulier(f.titel(), regel, f.urgentie(), f.gezinInWoorden(), f.gewenstEffect(), f.pastBijBedoeling(), f.alsJa(),
                f.alsNee(), f.gewensteOplossing(), f.alGeprobeerd(), f.juridischeGrond(), f.gezinAkkoord(), f.kosten());
    }

    private VerzoekId na(VerzoekId id, VerzoekOpdracht... opdrachten) {
        for (VerzoekOpdracht opdracht : opdrachten) {
            assertThat(verzoeken.wijzig(id, opdracht, ZELF)).isInstanceOf(Gedaan.class);
        }
        return id;
    }

    private Verzoek lees(VerzoekId id) {
        return verzoeken.vind(id).orElseThrow().staat();
    }

    private static Onderwerp wie(String persoonId, String functie) {
        return new Onderwerp(persoonId, "Naam", null, null, Set.of(functie));
    }

    @Test
    void bewaartAllesEnLeestHetGelijkTerug() {
        VerzoekId id = na(concept(DEELNEMERS), dienIn(), stelVraag(), beantwoord("Goed.", null), agendeer(OP_TAFEL),
                ontwerp(inhoud(Besluitsoort.TOEGEKEND, voorwaarde()), null), besluit(inhoud(Besluitsoort.AANGEHOUDEN)),
                agendeer(OP_LATERE_TAFEL), besluit(inhoud(Besluitsoort.TOEGEKEND_ONDER_VOORWAARDEN, voorwaarde())));
        Verzoek gelezen = lees(id);
        assertThat(gelezen.formulier().inhoud()).isEqualTo(anders(regel));
        assertThat(gelezen.behandeling().besluit().inhoud().voorwaarden()).containsExactly(voorwaarde());
        assertThat(gelezen.behandeling().aanhoudingen()).hasSize(1);
        assertThat(gelezen.behandeling().agendapunt()).isEqualTo(OP_LATERE_TAFEL);
        assertThat(gelezen.deelnemers()).isEqualTo(DEELNEMERS);
        assertThat(verzoeken.vind(id).orElseThrow().versie()).isEqualTo(9);
    }

    @Test
    void maaktBijDezelfdeSleutelNietsNieuws() {
        VerzoekId id = concept(DEELNEMERS);
        Aanleiding sleutel = new Aanleiding.Opdracht("sleutel-1");
        Uitkomst<Verzoek> eerste = verzoeken.wijzig(id, stelVraag(), sleutel);
        assertThat(eerste).isInstanceOf(Geweigerd.class);
        na(id, dienIn());
        verzoeken.wijzig(id, stelVraag(), sleutel);
        verzoeken.wijzig(id, stelVraag("vraag-2"), sleutel);
        assertThat(lees(id).behandeling().vragen()).hasSize(1);
    }

    @Test
    void herkentEenBerichtDatNogEensKomt() {
        VerzoekId id = na(concept(DEELNEMERS), dienIn());
        Aanleiding bericht = new Aanleiding.Bericht("gezinsplan:" + casus, "0000000007-000");
        verzoeken.wijzig(id, stelVraag(), bericht);
        verzoeken.wijzig(id, stelVraag("vraag-2"), bericht);
        assertThat(lees(id).behandeling().vragen()).hasSize(1);
    }

    @Test
    void zegtDatEenVerzoekErNietIs() {
        assertThat(verzoeken.wijzig(new VerzoekId("weg"), dienIn(), ZELF)).isEqualTo(new Ontbreekt<>());
        assertThat(verzoeken.vind(new VerzoekId("weg"))).isEmpty();
    }

    @Test
    void verliestGeenVraagAlsVelenTegelijkSchrijven() throws InterruptedException {
        VerzoekId id = na(concept(DEELNEMERS), dienIn());
        CountDownLatch klaar = new CountDownLatch(8);
        for (int i = 0; i < 8; i++) {
            String vraag = "vraag-" + i;
            Thread.startVirtualThread(() -> {
                verzoeken.wijzig(id, stelVraag(vraag), ZELF);
                klaar.countDown();
            });
        }
        klaar.await();
        assertThat(lees(id).behandeling().vragen()).hasSize(8);
    }

    /** The query and the policy are two forms of one rule. */
    @Test
    void vindtPreciesWatHetBeleidLaatLezen() {
        LocalDate gisteren = VANDAAG.minusDays(1);
        String ik = UUID.randomUUID().toString();
        List<VerzoekId> alle = new ArrayList<>();
        for (String caserol : List.of(
                Deelnemer.ZORGCOORDINATOR, Deelnemer.GEZINSLID, Deelnemer.PARTNER, Deelnemer.WIJKTEAMMEDEWERKER, "NETWERK")) {
            for (LocalDate tot : new LocalDate[] {null, gisteren, VANDAAG}) {
                List<Deelnemer> deelnemers = List.of(DEELNEMER_FATIMA, new Deelnemer(ik, caserol, null, tot));
                alle.add(concept(deelnemers));
                alle.add(na(concept(deelnemers), dienIn()));
                alle.add(na(concept(deelnemers), dienIn(), trekIn()));
                alle.add(na(concept(deelnemers), trekIn()));
            }
        }
        for (Onderwerp lezer : List.of(wie(ik, "gezinslid"), wie(FATIMA.persoonId(), "wijkteammedewerker"),
                wie("iemand-anders", "wijkteammedewerker"), wie("karin", "tafelvoorzitter"), wie("joost", "tafelmedewerker"))) {
            List<String> gevonden = verzoeken.zoek(lezer, VANDAAG, new Filter(null, regel), 0, VEEL).items().stream()
                    .map(Bewaard::id)
                    .toList();
            List<String> mag = alle.stream().filter(id -> magLezen(lezer, lees(id))).map(VerzoekId::waarde).toList();
            assertThat(gevonden).as(lezer.toString()).containsExactlyInAnyOrderElementsOf(mag);
        }
    }

    private static boolean magLezen(Onderwerp lezer, Verzoek verzoek) {
        Toegangsfeiten feiten =
                new Toegangsfeiten(Handeling.VERZOEK_LEZEN, VANDAAG, verzoek.toegang(), verzoek.herkomst().casusId());
        return new Beleid()
                .beslis(new Toegangsvraag(lezer, "verzoek.lezen", "VERZOEK", verzoek.id().waarde()), feiten)
                .toegestaan();
    }

    @Test
    void vindtNietMeerAlsIemandNietMeerMeewerkt() {
        VerzoekId id = concept(DEELNEMERS);
        Onderwerp samira = wie(SAMIRA.persoonId(), "gezinslid");
        assertThat(ids(samira)).contains(id.waarde());
        na(id, new VerzoekOpdracht.WerkToegangBij(List.of(DEELNEMER_TEUN), Door.DIENST));
        assertThat(ids(samira)).doesNotContain(id.waarde());
    }

    private List<String> ids(Onderwerp wie) {
        return verzoeken.zoek(wie, VANDAAG, ALLES, 0, VEEL).items().stream().map(Bewaard::id).toList();
    }

    @Test
    void geeftElkeLezerZijnWerk() {
        String ik = UUID.randomUUID().toString();
        List<Deelnemer> deelnemers = List.of(DEELNEMER_FATIMA, new Deelnemer(ik, Deelnemer.GEZINSLID, null, null));
        Onderwerp lezer = wie(ik, "gezinslid");
        VerzoekId concept = concept(deelnemers);
        VerzoekId metVraag = na(concept(deelnemers), dienIn(), stelVraag());
        VerzoekId besloten =
                na(concept(deelnemers), dienIn(), agendeer(OP_TAFEL), besluit(inhoud(Besluitsoort.TOEGEKEND)));
        assertThat(verzoeken.concepten(lezer, VANDAAG, VEEL)).extracting(Bewaard::id).containsExactly(concept.waarde());
        assertThat(verzoeken.metOpenVraag(lezer, VANDAAG, VEEL)).extracting(Bewaard::id).containsExactly(metVraag.waarde());
        assertThat(verzoeken.beslotenSinds(lezer, VANDAAG, NU, VEEL)).extracting(Bewaard::id).containsExactly(besloten.waarde());
        assertThat(verzoeken.beslotenSinds(lezer, VANDAAG, NU.plusSeconds(120), VEEL)).isEmpty();
        assertThat(verzoeken.inBehandeling(VEEL)).extracting(Bewaard::id).contains(metVraag.waarde()).doesNotContain(besloten.waarde());
        assertThat(verzoeken.zoek(lezer, VANDAAG, new Filter(Stand.VRAAG, null), 0, VEEL).items()).hasSize(1);
    }

    @Test
    void kentWatOpHetPlanWacht() {
        VerzoekId id = new VerzoekId(UUID.randomUUID().toString());
        verzoeken.maak(new VerzoekOpdracht.MaakConcept(id, new Herkomst(casus, ACTIE, "b", List.of(), NU, null), FATIMA,
                Formulier.leeg(null, regel), true, null, Door.DIENST), ZELF);
        assertThat(verzoeken.wachtOpPlan(VEEL)).extracting(Bewaard::id).contains(id.waarde());
        na(id, new VerzoekOpdracht.WachtNietLanger(Door.DIENST));
        assertThat(verzoeken.wachtOpPlan(VEEL)).extracting(Bewaard::id).doesNotContain(id.waarde());
        assertThat(verzoeken.vanCasus(casus)).containsExactly(id);
    }

    @Test
    void vertelEerdereBesluitenZonderGezin() {
        na(concept(DEELNEMERS), dienIn(), agendeer(OP_TAFEL), besluit(inhoud(Besluitsoort.AFGEWEZEN)));
        na(concept(DEELNEMERS), dienIn(), agendeer(OP_TAFEL), besluit(inhoud(Besluitsoort.AANGEHOUDEN)));
        na(concept(DEELNEMERS), dienIn(), agendeer(OP_TAFEL), besluit(inhoud(Besluitsoort.DOORGELEID)));
        Precedent verwacht = new Precedent(PRECEDENT, regel, "Langer opvang als dat uitval voorkomt.", "AFGEWEZEN", "2026-K1");
        assertThat(precedenten.over(regel, 0, VEEL).items()).containsExactly(verwacht);
        assertThat(precedenten.met("UÍTVAL", List.of(), 0, VEEL).items()).contains(verwacht);
        assertThat(precedenten.met("onvindbaar", List.of(regel), 0, VEEL).items()).containsExactly(verwacht);
        assertThat(precedenten.met(".*", List.of(), 0, VEEL).items()).isEmpty();
        assertThat(precedenten.alle(0, VEEL).items()).contains(verwacht);
    }

    @Test
    void teltVoorHetOverzichtAlleenWatVerstuurdIs() {
        concept(DEELNEMERS);
        na(concept(DEELNEMERS), dienIn(), agendeer(OP_TAFEL), besluit(inhoud(Besluitsoort.TOEGEKEND)));
        na(concept(DEELNEMERS), dienIn());
        assertThat(cijfers.ingediendVanaf(NU.minusSeconds(1)))
                .filteredOn(c -> regel.equals(c.regelId()))
                .extracting(c -> String.valueOf(c.besluit()))
                .containsExactlyInAnyOrder("TOEGEKEND", "null");
        assertThat(cijfers.ingediendVanaf(NU.plusSeconds(1))).isEmpty();
    }

    @Test
    void toontOpDeAgendaAlleenWatDeLezerMagZien() {
        TafelId tafel = new TafelId(OP_TAFEL.tafelId());
        VerzoekId vanSamira = na(concept(DEELNEMERS), dienIn(), agendeer(OP_TAFEL));
        na(concept(List.of(DEELNEMER_FATIMA)), dienIn(), agendeer(OP_TAFEL));
        na(concept(DEELNEMERS), dienIn(), agendeer(OP_TAFEL), trekIn());
        assertThat(agenda.punten(tafel, wie("karin", "tafelvoorzitter"), VANDAAG)).hasSizeGreaterThanOrEqualTo(2);
        assertThat(agenda.punten(tafel, wie(SAMIRA.persoonId(), "gezinslid"), VANDAAG))
                .filteredOn(p -> p.casusId().equals(casus))
                .extracting(p -> p.verzoekId() + " " + p.tijd() + " " + p.titel())
                .containsExactly(vanSamira.waarde() + " 13:00 Opvang na zes maanden");
        assertThat(agenda.punten(tafel, wie("bea", "beleidsmedewerker"), VANDAAG)).isEmpty();
        assertThat(agenda.aantallen(List.of(tafel, new TafelId("leeg")))).containsKey(tafel.waarde()).doesNotContainKey("leeg");
        assertThat(agenda.aantallen(List.of())).isEmpty();
    }
}
