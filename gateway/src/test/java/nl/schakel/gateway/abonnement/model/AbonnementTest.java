package nl.schakel.gateway.abonnement.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schakel.gateway.abonnement.model.Besluit.Aanvaard;
import nl.schakel.gateway.abonnement.model.Besluit.Nee;
import nl.schakel.gateway.abonnement.model.Gebeurtenis.Behandeld;
import nl.schakel.gateway.abonnement.model.Gebeurtenis.Bezorgd;
import nl.schakel.gateway.abonnement.model.Gebeurtenis.Geparkeerd;
import nl.schakel.gateway.abonnement.model.Gebeurtenis.Uitgesteld;
import nl.schakel.gateway.abonnement.model.Instellingen.Beveiliging;
import nl.schakel.gateway.abonnement.model.Opdracht.Hervat;
import nl.schakel.gateway.abonnement.model.Opdracht.NoteerGat;
import nl.schakel.gateway.abonnement.model.Opdracht.NoteerTegenslag;
import nl.schakel.gateway.abonnement.model.Opdracht.NoteerVoortgang;
import nl.schakel.gateway.abonnement.model.Opdracht.Pauzeer;
import nl.schakel.gateway.abonnement.model.Opdracht.SlaOver;
import nl.schakel.gateway.abonnement.model.Opdracht.Wijzig;
import nl.schakel.gateway.abonnement.model.Opdracht.ZegOp;
import nl.schakel.gateway.abonnement.model.Opdracht.ZetTerug;
import nl.schakel.gateway.abonnement.model.Weigering.AbonnementVoorbij;
import nl.schakel.gateway.abonnement.model.Weigering.Achterhaald;
import nl.schakel.gateway.abonnement.model.Weigering.AlleenBeheer;
import nl.schakel.gateway.abonnement.model.Weigering.AndereVersie;
import nl.schakel.gateway.abonnement.model.Weigering.LooptAl;
import nl.schakel.gateway.abonnement.model.Weigering.NietsInDeWeg;
import nl.schakel.gateway.abonnement.model.Weigering.StaatAlStil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AbonnementTest {

    private static final Instant BEGIN = Instant.parse("2026-11-23T09:00:00Z");
    private static final Beleid BELEID = new Beleid(Duration.ofSeconds(1), Duration.ofMinutes(15), Duration.ofHours(72), 3);
    private static final Instellingen INSTELLINGEN = new Instellingen("https://school.example/in", List.of(), Beveiliging.BEARER, "dicht", null);

    private Instant nu = BEGIN;
    private Abonnement abonnement = Abonnement.begin("a", new Eigenaar("school", "org4"), INSTELLINGEN, positie(10), partner());

    @Test
    void gaatVerderWaarHetWas() {
        gegeven(new NoteerVoortgang(1, positie(14), 3, antwoord(202)));

        assertThat(abonnement.bezorging().posities()).isEqualTo(positie(14));
        assertThat(abonnement.bezorging().bezorgd()).isEqualTo(3);
        assertThat(abonnement.versie()).as("what was asked did not change").isEqualTo(1);
    }

    @Test
    void teltAlleenWatBezorgdIs() {
        assertThat(dan(new NoteerVoortgang(1, positie(12), 2, antwoord(200))).gebeurtenissen()).containsExactly(new Bezorgd(2));
        assertThat(dan(new NoteerVoortgang(1, positie(13), 0, null)).gebeurtenissen()).isEmpty();
    }

    @Test
    void gaatNooitTerugDoorEenTragereBezorger() {
        gegeven(new NoteerVoortgang(1, positie(20), 10, antwoord(200)));
        gegeven(new NoteerVoortgang(1, positie(15), 5, antwoord(200)));

        assertThat(abonnement.bezorging().posities()).isEqualTo(positie(20));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 301, 401, 403, 404, 408, 415, 429, 500, 502, 503, 504})
    void probeertHetLaterNogEensAlsDeDeurDichtIs(int status) {
        var besluit = dan(tegenslag(10, status));

        assertThat(abonnement.loopt()).isTrue();
        assertThat(abonnement.bezorging().posities()).isEqualTo(positie(10));
        assertThat(besluit.gebeurtenissen()).singleElement().isInstanceOf(Uitgesteld.class);
        assertThat(abonnement.bezorging().hapering().poging()).isEqualTo(1);
    }

    @Test
    void wachtSteedsLangerEnNooitLangerDanEenKwartier() {
        List<Duration> wachttijden = new ArrayList<>();
        for (int i = 0; i < 14; i++) {
            gegeven(tegenslag(10, 500));
            wachttijden.add(Duration.between(nu, abonnement.bezorging().hapering().volgendePogingOp()));
            nu = abonnement.bezorging().hapering().volgendePogingOp();
        }

        assertThat(wachttijden.subList(0, 4)).extracting(Duration::toMillis).containsExactly(1000L, 2000L, 4000L, 8000L);
        assertThat(wachttijden.getLast()).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void spreidtWieTegelijkViel() {
        assertThat(BELEID.wacht(3, 0, null)).isEqualTo(Duration.ofSeconds(2));
        assertThat(BELEID.wacht(3, 1, null)).isEqualTo(Duration.ofSeconds(4));
    }

    @Test
    void wachtZoLangAlsDeOntvangerVraagtMaarNietLangerDanEenDag() {
        assertThat(BELEID.wacht(1, 1, Duration.ofMinutes(40))).isEqualTo(Duration.ofMinutes(40));
        assertThat(BELEID.wacht(9, 1, Duration.ofSeconds(1))).isEqualTo(Duration.ofSeconds(256));
        assertThat(BELEID.wacht(1, 1, Duration.ofDays(365))).isEqualTo(Duration.ofHours(24));
    }

    @Test
    void isDeHaperingKwijtAlsHetLukt() {
        gegeven(tegenslag(10, 500), tegenslag(10, 500));
        gegeven(new NoteerVoortgang(1, positie(11), 1, antwoord(200)));

        assertThat(abonnement.bezorging().hapering()).isNull();
    }

    @Test
    void staatNaDrieDagenStilEnHoudtZijnPlek() {
        gegeven(tegenslag(10, 503));
        nu = BEGIN.plus(Duration.ofHours(71));
        gegeven(tegenslag(10, 503));
        assertThat(abonnement.loopt()).isTrue();

        nu = BEGIN.plus(Duration.ofHours(72));
        var besluit = dan(tegenslag(10, 503));

        assertThat(abonnement.bezorging().stand()).isEqualTo(Stand.STAAT_STIL);
        assertThat(abonnement.bezorging().posities()).isEqualTo(positie(10));
        assertThat(besluit.gebeurtenissen()).containsExactly(
                new Behandeld(new Handeling(Handeling.Soort.STILGEVALLEN, Handeling.SYSTEEM, nu, "http-503", null)));
    }

    @Test
    void looptNaStilstandPasWeerAlsBeheerHetZegt() {
        staatStil();

        assertThat(weigert(new Hervat(partner(), "het werkt weer"))).isInstanceOf(AlleenBeheer.class);
        gegeven(new Hervat(beheer(), "gebeld met de school"));

        assertThat(abonnement.loopt()).isTrue();
        assertThat(abonnement.bezorging().hapering()).as("the clock starts again").isNull();
        assertThat(abonnement.handelingen().getLast().reden()).isEqualTo("gebeld met de school");
    }

    @Test
    void eindigtAlsDeOntvangerNietMeerBestaat() {
        gegeven(tegenslag(10, 410));

        assertThat(abonnement.bezorging().stand()).isEqualTo(Stand.BEEINDIGD);
        assertThat(weigert(new Hervat(beheer(), "toch weer"))).isInstanceOf(AbonnementVoorbij.class);
        gegeven(new ZegOp(partner(), ""));
        assertThat(abonnement.bezorging().stand()).isEqualTo(Stand.OPGEZEGD);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 409, 413, 422})
    void parkeertWatAlleenZelfGeweigerdWordt(int status) {
        var besluit = dan(tegenslag(10, status));

        assertThat(abonnement.loopt()).isTrue();
        assertThat(abonnement.bezorging().posities()).isEqualTo(positie(11));
        assertThat(besluit.gebeurtenissen()).containsExactly(new Geparkeerd(new Parkeerplek(regel(10), nu, "http-" + status)));
        assertThat(abonnement.bezorging().geparkeerd()).hasSize(1);
    }

    @Test
    void staatStilAlsDeParkeerplaatsVolIsEnBegintLeegAlsBeheerKeek() {
        gegeven(tegenslag(10, 400), tegenslag(11, 400), tegenslag(12, 400));

        assertThat(abonnement.bezorging().stand()).isEqualTo(Stand.STAAT_STIL);
        assertThat(abonnement.bezorging().geparkeerd()).hasSize(3);
        gegeven(new Hervat(beheer(), "gezien"));
        assertThat(abonnement.bezorging().geparkeerd()).isEmpty();
        assertThat(abonnement.bezorging().posities()).isEqualTo(positie(13));
    }

    @Test
    void gaatNietOngemerktVerderAlsZijnPlekVerdwenenIs() {
        gegeven(new NoteerGat(1, nu));

        assertThat(abonnement.bezorging().stand()).isEqualTo(Stand.STAAT_STIL);
        assertThat(abonnement.handelingen().getLast().reden()).isEqualTo("plek-verdwenen");
        assertThat(weigert(new NoteerGat(1, nu))).isInstanceOf(Achterhaald.class);
    }

    @Test
    void pauzeertEnHervatOpVerzoek() {
        gegeven(new Pauzeer(partner(), "onderhoud"));
        assertThat(abonnement.bezorging().stand()).isEqualTo(Stand.GEPAUZEERD);
        assertThat(weigert(new Pauzeer(partner(), "nog eens"))).isInstanceOf(StaatAlStil.class);

        gegeven(new Hervat(partner(), "klaar"));

        assertThat(abonnement.loopt()).isTrue();
        assertThat(weigert(new Hervat(partner(), "nog eens"))).isInstanceOf(LooptAl.class);
        assertThat(abonnement.handelingen()).extracting(Handeling::soort)
                .containsExactly(Handeling.Soort.AANGEMAAKT, Handeling.Soort.GEPAUZEERD, Handeling.Soort.HERVAT);
    }

    @Test
    void laatEenPauzeVanBeheerNietDoorDePartnerOpheffen() {
        gegeven(new Pauzeer(beheer(), "de ontvanger lekt"));

        assertThat(weigert(new Hervat(partner(), "toch"))).isInstanceOf(AlleenBeheer.class);
        assertThat(weigert(new Pauzeer(partner(), "dan zo"))).as("nor by pausing over it").isNotNull();
    }

    @Test
    void noteertWatTijdensEenPauzeNogBezorgdWerdMaarGeenTegenslag() {
        gegeven(new Pauzeer(partner(), "onderhoud"));

        assertThat(weigert(tegenslag(12, 500))).isInstanceOf(Achterhaald.class);
        gegeven(new NoteerVoortgang(1, positie(12), 2, antwoord(200)));

        assertThat(abonnement.bezorging().posities()).isEqualTo(positie(12));
        assertThat(abonnement.bezorging().stand()).isEqualTo(Stand.GEPAUZEERD);
    }

    @Test
    void slaatAlleenOverWatNuInDeWegStaat() {
        assertThat(weigert(new SlaOver(beheer(), "kapot", "g10"))).isInstanceOf(NietsInDeWeg.class);
        gegeven(tegenslag(10, 500));
        assertThat(weigert(new SlaOver(beheer(), "kapot", "g11"))).isInstanceOf(NietsInDeWeg.class);

        gegeven(new SlaOver(beheer(), "kapot", "g10"));

        assertThat(abonnement.bezorging().posities()).isEqualTo(positie(11));
        assertThat(abonnement.bezorging().geparkeerd()).containsExactly(new Parkeerplek(regel(10), nu, "overgeslagen"));
        assertThat(weigert(tegenslag(10, 500))).as("the delivery that was under way").isInstanceOf(Achterhaald.class);
    }

    @Test
    void verteltOpnieuwEnLaatZichNietStorenDoorWatNogOnderwegWas() {
        gegeven(tegenslag(10, 400), new NoteerVoortgang(1, positie(30), 19, antwoord(200)));

        gegeven(new ZetTerug(partner(), "database teruggezet", positie(5)));

        assertThat(abonnement.bezorging().posities()).isEqualTo(positie(5));
        assertThat(abonnement.bezorging().geparkeerd()).as("will be told again").isEmpty();
        assertThat(weigert(new NoteerVoortgang(1, positie(31), 1, antwoord(200)))).isInstanceOf(Achterhaald.class);
        gegeven(new NoteerVoortgang(2, positie(6), 1, antwoord(200)));
        assertThat(abonnement.bezorging().posities()).isEqualTo(positie(6));
    }

    @Test
    void wijzigtAlleenWatGelezenWas() {
        var anders = new Instellingen("https://school.example/anders", List.of(), Beveiliging.HMAC, "dicht", 60);

        gegeven(new Wijzig(partner(), 1, anders));

        assertThat(abonnement.versie()).isEqualTo(2);
        assertThat(abonnement.instellingen()).isEqualTo(anders);
        assertThat(weigert(new Wijzig(partner(), 1, INSTELLINGEN))).isInstanceOf(AndereVersie.class);
    }

    @Test
    void probeertMeteenOpnieuwAlsDePartnerIetsWijzigde() {
        gegeven(tegenslag(10, 401), tegenslag(10, 401), tegenslag(10, 401));
        nu = nu.plusMillis(100);

        gegeven(new Wijzig(partner(), 1, INSTELLINGEN));

        assertThat(abonnement.bezorging().hapering().volgendePogingOp()).isEqualTo(nu);
        assertThat(abonnement.bezorging().hapering().sinds()).as("three days are three days").isEqualTo(BEGIN);
    }

    @Test
    void doetEenVerzoekDatTweeKeerKomtMaarEenKeer() {
        Wie eenKeer = new Wie("school", false, nu, "school:sleutel");
        gegeven(new ZetTerug(eenKeer, "opnieuw", positie(5)));
        Abonnement na = abonnement;

        assertThat(dan(new ZetTerug(eenKeer, "opnieuw", positie(5))).abonnement()).isSameAs(na);
        gegeven(new Pauzeer(new Wie("school", false, nu, "school:pauze"), "x"));
        assertThat(dan(new Pauzeer(new Wie("school", false, nu, "school:pauze"), "x")).gebeurtenissen()).isEmpty();
    }

    @Test
    void vergeetGeenHandelingenTotTweehonderd() {
        for (int i = 0; i < 150; i++) {
            gegeven(new Pauzeer(partner(), "p" + i), new Hervat(partner(), "h" + i));
        }

        assertThat(abonnement.handelingen()).hasSize(200);
        assertThat(abonnement.handelingen().getLast().reden()).isEqualTo("h149");
    }

    @Test
    void laatDoorWatGevraagdIs() {
        assertThat(metFilters().laatDoor(regel(1))).isTrue();
        assertThat(metFilters(type("nl.gezinsplannen.")).laatDoor(regel(1))).isTrue();
        assertThat(metFilters(type("nl.regels.")).laatDoor(regel(1))).isFalse();
        assertThat(metFilters(type("nl.regels."), type("nl.gezinsplannen.")).laatDoor(regel(1))).as("one of the types").isTrue();
        var bron = new Filter(Filter.Attribuut.SOURCE, Filter.Vergelijking.EXACT, "urn:ander");
        assertThat(metFilters(type("nl.gezinsplannen."), bron).laatDoor(regel(1))).as("and the source").isFalse();
    }

    @Test
    void geeftPositiesTerugZoalsZeWaren() {
        var posities = new Posities(Map.of("gezinsplan-0", 12L, "procesevaluatie-2", 7L));

        assertThat(Posities.lees(posities.tekst())).contains(posities);
        assertThat(Posities.lees("onzin")).isEmpty();
        assertThat(Posities.lees("!!")).isEmpty();
        assertThat(posities.tot(new Posities(Map.of("gezinsplan-0", 15L, "procesevaluatie-2", 7L, "gezinsplan-1", 2L)))).isEqualTo(5);
    }

    private static Instellingen metFilters(Filter... filters) {
        return new Instellingen("https://x.example", List.of(filters), Beveiliging.BEARER, "dicht", null);
    }

    private static Filter type(String begin) {
        return new Filter(Filter.Attribuut.TYPE, Filter.Vergelijking.PREFIX, begin);
    }

    private void staatStil() {
        gegeven(tegenslag(10, 503));
        nu = nu.plus(Duration.ofHours(80));
        gegeven(tegenslag(10, 503));
    }

    private void gegeven(Opdracht... opdrachten) {
        for (Opdracht opdracht : opdrachten) {
            dan(opdracht);
        }
    }

    private Aanvaard dan(Opdracht opdracht) {
        Besluit besluit = abonnement.verwerk(opdracht, BELEID);
        assertThat(besluit).isInstanceOf(Aanvaard.class);
        abonnement = ((Aanvaard) besluit).abonnement();
        return (Aanvaard) besluit;
    }

    private Weigering weigert(Opdracht opdracht) {
        Besluit besluit = abonnement.verwerk(opdracht, BELEID);
        assertThat(besluit).isInstanceOf(Nee.class);
        assertThat(((Nee) besluit).weigering().zin()).isNotBlank();
        return ((Nee) besluit).weigering();
    }

    private NoteerTegenslag tegenslag(long offset, int status) {
        return new NoteerTegenslag(abonnement.bezorging().ronde(), regel(offset), antwoord(status), positie(offset), 1);
    }

    private Antwoord antwoord(int status) {
        return status == 0 ? Antwoord.geen(nu, "geen-verbinding") : new Antwoord(nu, status, null, null);
    }

    private Wie partner() {
        return new Wie("school", false, nu, UUID.randomUUID().toString());
    }

    private Wie beheer() {
        return new Wie("beheer", true, nu, UUID.randomUUID().toString());
    }

    private static Posities positie(long offset) {
        return new Posities(Map.of("gezinsplan-0", offset));
    }

    private static Regel regel(long offset) {
        return new Regel(new Plek("gezinsplan-0", offset), "g" + offset, "nl.gezinsplannen.doel-toegevoegd.v1", "urn:x", "casus",
                "0000000001-000", BEGIN);
    }
}
