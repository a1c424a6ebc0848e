package nl.schakel.maatwerktafel.verzoek.application;

import static nl.schakel.maatwerktafel.verzoek.model.Familie.*;
import static nl.schakel.maatwerktafel.verzoek.model.Opdrachten.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.schakel.access.Inzageregel;
import nl.schakel.access.Inzageregel.Uitkomst;
import nl.schakel.access.Onderwerp;
import nl.schakel.maatwerktafel.gedeeld.application.Resultaat;
import nl.schakel.maatwerktafel.gedeeld.application.Resultaat.GeenToegang;
import nl.schakel.maatwerktafel.gedeeld.application.Resultaat.Gelukt;
import nl.schakel.maatwerktafel.gedeeld.application.Resultaat.Geweigerd;
import nl.schakel.maatwerktafel.gedeeld.application.Resultaat.NietGevonden;
import nl.schakel.maatwerktafel.gedeeld.application.Tijd;
import nl.schakel.maatwerktafel.gedeeld.model.Aanleiding;
import nl.schakel.maatwerktafel.gedeeld.model.Handeling;
import nl.schakel.maatwerktafel.gedeeld.model.NietVolledig;
import nl.schakel.maatwerktafel.gedeeld.model.Persoon;
import nl.schakel.maatwerktafel.termijn.Feestdagen;
import nl.schakel.maatwerktafel.termijn.Termijnen;
import nl.schakel.maatwerktafel.toegang.application.Poortwachter;
import nl.schakel.maatwerktafel.toegang.model.Casustoegang;
import nl.schakel.maatwerktafel.verzoek.application.Besluittekst.Afspraak;
import nl.schakel.maatwerktafel.verzoek.model.Besluit;
import nl.schakel.maatwerktafel.verzoek.model.Besluitsoort;
import nl.schakel.maatwerktafel.verzoek.model.Formulier;
import nl.schakel.maatwerktafel.verzoek.model.Stand;
import nl.schakel.maatwerktafel.verzoek.model.Verzoek;
import nl.schakel.maatwerktafel.verzoek.model.VerzoekId;
import org.junit.jupiter.api.Test;

/** What people do, from who they are to what they get to see. */
class GebruikTest {

    private static final Onderwerp WIE_FATIMA = wie(FATIMA, "wijkteammedewerker");
    private static final Onderwerp WIE_SAMIRA = wie(SAMIRA, "gezinslid");
    private static final Onderwerp WIE_INGRID = wie(INGRID, "partner");
    private static final Onderwerp WIE_KARIN = wie(KARIN, "tafelvoorzitter");
    private static final Onderwerp WIE_JOOST = wie(JOOST, "tafelmedewerker");

    private final Geheugen geheugen = new Geheugen();
    private final Onderdelen.Register register = new Onderdelen.Register();
    private final Verzoekbeelden beelden = Onderdelen.beelden(register);
    private final Verzoekhandeling handeling = new Verzoekhandeling(geheugen, beelden);
    private final Termijnen termijnen = new Termijnen(new Feestdagen(Set.of()));
    private final VerzoekBekijken bekijken = new VerzoekBekijken(handeling, beelden);
    private final VerzoekIndienen indienen = new VerzoekIndienen(handeling, termijnen, Onderdelen.TIJD);
    private final List<String> gemeten = new ArrayList<>();
    private final BesluitNemen besluitNemen = besluitNemen(NU);
    private final VerzoekMaken maken = new VerzoekMaken(
            geheugen,
            new Poortwachter(register, Onderdelen.TIJD),
            new Regelkeuze(new Onderdelen.GeenRegels()),
            new Conceptmaker(geheugen, new Verzoektoegang(geheugen, geheugen), beelden),
            Onderdelen.TIJD);

    private BesluitNemen besluitNemen(Instant op) {
        Beslistijd beslistijd = (besluit, urgentie, duur) -> gemeten.add(besluit + " " + urgentie + " " + duur.toDays());
        return new BesluitNemen(handeling, termijnen, beslistijd, new Tijd(Clock.fixed(op, Tijd.ZONE)));
    }

    private static Onderwerp wie(Persoon persoon, String functie) {
        return new Onderwerp(persoon.persoonId(), persoon.naam(), null, persoon.organisatie(), Set.of(functie));
    }

    private VerzoekId verzoek(Stand tot) {
        geheugen.maak(zelfBegonnen(formulier()), new Aanleiding.Eigen());
        if (tot != Stand.CONCEPT) {
            geheugen.wijzig(VERZOEK, dienIn(), new Aanleiding.Eigen());
        }
        if (tot == Stand.GEAGENDEERD) {
            geheugen.wijzig(VERZOEK, agendeer(OP_TAFEL), new Aanleiding.Eigen());
        }
        return VERZOEK;
    }

    private static VerzoekBeeld gelukt(Resultaat<VerzoekBeeld> resultaat) {
        assertThat(resultaat).isInstanceOf(Gelukt.class);
        return ((Gelukt<VerzoekBeeld>) resultaat).waarde();
    }

    private Inzageregel laatsteRegel() {
        return register.regels.getLast();
    }

    @Test
    void laatHetGezinLezenEnSchrijftDatOp() {
        gelukt(bekijken.voerUit(WIE_SAMIRA, verzoek(Stand.CONCEPT)));
        assertThat(laatsteRegel().handeling()).isEqualTo("verzoek.lezen");
        assertThat(laatsteRegel().uitkomst()).isEqualTo(Uitkomst.TOEGESTAAN);
        assertThat(laatsteRegel().casusId()).isEqualTo(CASUS);
        assertThat(laatsteRegel().caserol()).isEqualTo("GEZINSLID");
        assertThat(laatsteRegel().grondslag()).isNotBlank();
    }

    @Test
    void houdtEenAnderTegenEnSchrijftDatOok() {
        assertThat(bekijken.voerUit(WIE_INGRID, verzoek(Stand.CONCEPT))).isInstanceOf(GeenToegang.class);
        assertThat(laatsteRegel().uitkomst()).isEqualTo(Uitkomst.GEWEIGERD);
        assertThat(laatsteRegel().grondslag()).isNull();
        assertThat(laatsteRegel().casusId()).isEqualTo(CASUS);
    }

    @Test
    void toontDeTafelNietsVanEenConcept() {
        assertThat(bekijken.voerUit(WIE_KARIN, verzoek(Stand.CONCEPT))).isInstanceOf(GeenToegang.class);
        assertThat(bekijken.voerUit(WIE_KARIN, new VerzoekId("weg"))).isEqualTo(new NietGevonden<>());
    }

    @Test
    void zegtWatElkeLezerNuKan() {
        VerzoekId id = verzoek(Stand.CONCEPT);
        assertThat(gelukt(bekijken.voerUit(WIE_FATIMA, id)).mag())
                .containsExactly(Handeling.WIJZIGEN, Handeling.INDIENEN, Handeling.INTREKKEN);
        geheugen.wijzig(id, dienIn(), new Aanleiding.Eigen());
        assertThat(gelukt(bekijken.voerUit(WIE_FATIMA, id)).mag()).containsExactly(Handeling.INTREKKEN);
        assertThat(gelukt(bekijken.voerUit(WIE_JOOST, id)).mag()).containsExactly(
                Handeling.WIJZIGEN, Handeling.VRAAG_STELLEN, Handeling.AGENDEREN, Handeling.ONTWERPBESLUIT_SCHRIJVEN);
        geheugen.wijzig(id, agendeer(OP_TAFEL), new Aanleiding.Eigen());
        assertThat(gelukt(bekijken.voerUit(WIE_KARIN, id)).mag()).contains(Handeling.BESLISSEN);
    }

    @Test
    void maaktEenVerzoekVoorEenEigenGezin() {
        geheugen.bewaar(new Casustoegang(CASUS, DEELNEMERS, "1"));
        Formulier formulier = Formulier.leeg("Vervoer naar school", null);
        VerzoekBeeld beeld = gelukt(maken.voerUit(WIE_FATIMA, CASUS, null, formulier, "sleutel"));
        assertThat(beeld.verzoek().staat().indiener()).isEqualTo(FATIMA);
        assertThat(gelukt(maken.voerUit(WIE_FATIMA, CASUS, null, formulier, "sleutel")).verzoek().id())
                .as("dezelfde sleutel")
                .isEqualTo(beeld.verzoek().id());
        assertThat(geheugen.alle()).hasSize(1);
    }

    @Test
    void maaktGeenVerzoekVoorEenAnderGezinOfOverEenOnbekendeRegel() {
        Formulier formulier = Formulier.leeg("Vervoer naar school", null);
        assertThat(maken.voerUit(WIE_FATIMA, CASUS, null, formulier, "s")).isInstanceOf(GeenToegang.class);
        geheugen.bewaar(new Casustoegang(CASUS, DEELNEMERS, "1"));
        assertThat(maken.voerUit(WIE_INGRID, CASUS, null, formulier, "s")).as("een partner").isInstanceOf(GeenToegang.class);
        assertThat(maken.voerUit(WIE_FATIMA, CASUS, null, Formulier.leeg("Titel", "onbekend"), "s"))
                .isInstanceOfSatisfying(Geweigerd.class, g -> assertThat(g.reden()).isInstanceOf(NietVolledig.class));
    }

    @Test
    void laatDeTermijnLopenVanafHetVersturen() {
        VerzoekBeeld beeld = gelukt(indienen.voerUit(WIE_FATIMA, verzoek(Stand.CONCEPT), null, "sleutel"));
        assertThat(beeld.verzoek().staat().behandeling().beslisUiterlijk()).isEqualTo(BESLIS_UITERLIJK);
    }

    @Test
    void neemtEenBesluitMetNamenVanWieBekendIs() {
        VerzoekId id = verzoek(Stand.GEAGENDEERD);
        Besluittekst tekst = new Besluittekst(
                Besluitsoort.TOEGEKEND_ONDER_VOORWAARDEN, "Daarom.",
                List.of(new Afspraak("Kijk hoe het gaat.", FATIMA.persoonId(), null), new Afspraak("Help mee.", SAMIRA.persoonId(), null)),
                null, null, null, true, null);
        Verzoek na = gelukt(besluitNemen.voerUit(WIE_KARIN, id, tekst, null, "sleutel")).verzoek().staat();
        Besluit besluit = Objects.requireNonNull(na.behandeling().besluit());
        assertThat(besluit.inhoud().voorwaarden()).extracting(v -> v.persoon().naam()).containsExactly("Fatima El Idrissi", "Naam volgt");
        assertThat(besluit.bezwaarTot()).isEqualTo(BEZWAAR_TOT);
        assertThat(gelukt(besluitNemen.voerUit(WIE_KARIN, id, tekst, null, "sleutel")).verzoek().staat())
                .as("dezelfde sleutel, hetzelfde besluit")
                .isEqualTo(na);
    }

    @Test
    void meetVanElkBesluitEenKeerHoeLangHetDuurde() {
        VerzoekId id = verzoek(Stand.GEAGENDEERD);
        Besluittekst zonderMotivering = new Besluittekst(Besluitsoort.TOEGEKEND, null, List.of(), null, null, null, true, null);
        Besluittekst tekst = new Besluittekst(Besluitsoort.TOEGEKEND, "Daarom.", List.of(), null, null, null, true, null);
        BesluitNemen tienDagenLater = besluitNemen(NU.plus(Duration.ofDays(10)));
        tienDagenLater.voerUit(WIE_KARIN, id, zonderMotivering, null, "a");
        assertThat(gemeten).as("geweigerd").isEmpty();

        tienDagenLater.voerUit(WIE_KARIN, id, tekst, null, "b");
        tienDagenLater.voerUit(WIE_KARIN, id, tekst, null, "b");
        tienDagenLater.voerUit(WIE_KARIN, id, tekst, null, "c");

        assertThat(gemeten).containsExactly("TOEGEKEND NORMAAL 10");
    }

    @Test
    void laatAlleenDeVoorzitterBesluiten() {
        VerzoekId id = verzoek(Stand.GEAGENDEERD);
        Besluittekst tekst = new Besluittekst(Besluitsoort.TOEGEKEND, "Daarom.", List.of(), null, null, null, true, null);
        assertThat(besluitNemen.voerUit(WIE_JOOST, id, tekst, null, "s")).isInstanceOf(GeenToegang.class);
        assertThat(besluitNemen.voerUit(WIE_SAMIRA, id, tekst, null, "s")).isInstanceOf(GeenToegang.class);
    }

    @Test
    void geeftVoorwaardenAlleenAanEenDienst() {
        VoorwaardenOpvragen opvragen = new VoorwaardenOpvragen(handeling);
        VerzoekId id = verzoek(Stand.GEAGENDEERD);
        Onderwerp dienst = new Onderwerp("gezinsplan", "gezinsplan", null, null, Set.of("dienst"));
        assertThat(opvragen.voerUit(dienst, id)).isEqualTo(new Gelukt<>(List.of()));
        assertThat(opvragen.voerUit(WIE_FATIMA, id)).isInstanceOf(GeenToegang.class);
    }
}
