package nl.schakel.procesevaluatie.leerpunt.model;

import static nl.schakel.procesevaluatie.evaluatie.model.Voorbeeld.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.schakel.access.Inzageregel;
import nl.schakel.access.Inzageregister;
import nl.schakel.access.Onderwerp;
import nl.schakel.procesevaluatie.evaluatie.application.Beeldmaker;
import nl.schakel.procesevaluatie.evaluatie.application.Behandeling;
import nl.schakel.procesevaluatie.evaluatie.application.LeerpuntVastleggen;
import nl.schakel.procesevaluatie.evaluatie.application.Resultaat;
import nl.schakel.procesevaluatie.evaluatie.model.EenEvaluatie;
import nl.schakel.procesevaluatie.evaluatie.model.Evaluatie;
import nl.schakel.procesevaluatie.evaluatie.model.Weigering;
import nl.schakel.procesevaluatie.gedeeld.application.Vrager;
import nl.schakel.procesevaluatie.gedeeld.model.Handelende;
import nl.schakel.procesevaluatie.gedeeld.model.Sleutel;
import nl.schakel.procesevaluatie.leerpunt.application.LeerpuntLezen;
import nl.schakel.procesevaluatie.leerpunt.application.LeerpuntResultaat;
import nl.schakel.procesevaluatie.leerpunt.application.LeerpuntVrijgeven;
import nl.schakel.procesevaluatie.leerpunt.model.Leerpunt.Inhoud;
import nl.schakel.procesevaluatie.toegang.application.Toegangswacht;
import org.junit.jupiter.api.Test;

/** Van opschrijven tot vrijgeven, met wie het mag en wat er in het inzageregister komt. */
class LeerpuntGebruikTest {

    private static final Inhoud INHOUD = new Inhoud("wij zagen", "omdat", "daarom", Leerpuntsoort.REGEL_KNELT, "regel-1");

    private final Leerpuntenlijst leerpunten = new Leerpuntenlijst();
    private final List<Inzageregel> register = new ArrayList<>();

    @Test
    void deGespreksleiderSchrijftEenLeerpuntOp() {
        var evaluaties = new EenEvaluatie(gehouden());

        assertThat(schrijfOp(evaluaties, FATIMA, "s1")).isInstanceOf(Resultaat.Gelukt.class);

        var id = evaluaties.vind(ID).orElseThrow().leerpunten().getFirst();
        var leerpunt = leerpunten.vind(id).orElseThrow();
        assertThat(leerpunt.stand()).isEqualTo(Leerpuntstand.VOORSTEL);
        assertThat(leerpunt.afkomst()).isEqualTo(new Leerpunt.Afkomst("fatima", List.of("marga")));
    }

    @Test
    void gaatHetTussenBeideMisDanMaaktDezelfdeOpdrachtHetAlsnog() {
        var evaluaties = new EenEvaluatie(gehouden());
        schrijfOp(evaluaties, FATIMA, "s1");
        var id = evaluaties.vind(ID).orElseThrow().leerpunten().getFirst();
        leerpunten.vergeet(id);

        schrijfOp(evaluaties, FATIMA, "s1");

        assertThat(leerpunten.vind(id)).isPresent();
    }

    @Test
    void eenAnderSchrijftNietsOp() {
        var evaluaties = new EenEvaluatie(gehouden());

        assertThat(schrijfOp(evaluaties, MARGA, "s1")).isInstanceOf(Resultaat.GeenToegang.class);

        assertThat(evaluaties.vind(ID)).hasValueSatisfying(e -> assertThat(e.leerpunten()).isEmpty());
        assertThat(leerpunten.aantal()).isZero();
    }

    @Test
    void voorHetGesprekValtErNietsTeLeren() {
        assertThat(schrijfOp(new EenEvaluatie(gepland()), FATIMA, "s1"))
                .isInstanceOfSatisfying(Resultaat.Geweigerd.class, g -> assertThat(g.weigering()).isEqualTo(new Weigering.NogNietGehouden()));
        assertThat(leerpunten.aantal()).isZero();
    }

    @Test
    void naTweeLezersIsHetVanIedereenMetAlleenEenKwartaal() {
        leerpunten.leg(LeerpuntTest.voorstel());

        assertThat(geefVrij(FATIMA, "s1", null)).isInstanceOf(LeerpuntResultaat.Gelukt.class);
        assertThat(lees(LOTTE)).isInstanceOf(LeerpuntResultaat.GeenToegang.class);
        assertThat(geefVrij(TEUN, "s2", 2L)).isInstanceOf(LeerpuntResultaat.Gelukt.class);

        assertThat(lees(LOTTE)).isInstanceOfSatisfying(LeerpuntResultaat.Gelukt.class, g -> {
            assertThat(g.leerpunt().kwartaal()).isEqualTo("2026-K4");
            assertThat(g.leerpunt().afkomst()).isNull();
        });
    }

    @Test
    void hetKwartaalIsDatVanDeDagInNederland() {
        leerpunten.leg(LeerpuntTest.gelezen());

        var opNieuwjaar = new LeerpuntVrijgeven(leerpunten, wacht(Instant.parse("2026-12-31T23:30:00Z")));
        opNieuwjaar.voerUit(vrager(TEUN, "s1", null), "l1", false);

        assertThat(leerpunten.vind("l1")).hasValueSatisfying(l -> assertThat(l.kwartaal()).isEqualTo("2027-K1"));
    }

    @Test
    void eenPartnerOfGezinslidGeeftNietsVrij() {
        leerpunten.leg(LeerpuntTest.gelezen());

        for (var wie : List.of(INGRID, MARGA, LOTTE)) {
            assertThat(geefVrij(wie, "s-" + wie.persoonId(), null)).isInstanceOf(LeerpuntResultaat.GeenToegang.class);
        }
        assertThat(leerpunten.vind("l1")).hasValueSatisfying(l -> assertThat(l.stand()).isEqualTo(Leerpuntstand.TWEEDE_LEZER));
        assertThat(register).hasSize(3).allMatch(r -> r.uitkomst() == Inzageregel.Uitkomst.GEWEIGERD);
    }

    @Test
    void dezelfdeOpdrachtNogEensIsGeenTweedeLezer() {
        leerpunten.leg(LeerpuntTest.voorstel());
        geefVrij(FATIMA, "s1", null);

        assertThat(geefVrij(FATIMA, "s1", null)).isInstanceOf(LeerpuntResultaat.Gelukt.class);

        assertThat(leerpunten.vind("l1")).hasValueSatisfying(l -> assertThat(l.versie()).isEqualTo(2));
    }

    @Test
    void hetRegisterWijstVanEenLeerpuntNooitNaarEenGezin() {
        leerpunten.leg(LeerpuntTest.voorstel());
        lees(FATIMA);
        geefVrij(FATIMA, "s1", null);

        assertThat(register).hasSize(2).allMatch(r -> r.casusId() == null && r.middelSoort().equals("LEERPUNT"));
    }

    @Test
    void watErNietIsWordtNietGevonden() {
        assertThat(lees(FATIMA)).isEqualTo(new LeerpuntResultaat.NietGevonden());
        assertThat(geefVrij(FATIMA, "s1", null)).isEqualTo(new LeerpuntResultaat.NietGevonden());
    }

    private Resultaat schrijfOp(EenEvaluatie evaluaties, Handelende wie, String sleutel) {
        var wacht = wacht(NU);
        var behandeling = new Behandeling(evaluaties, wacht, new Beeldmaker(leerpunten, casus -> Optional.empty(), wacht));
        return new LeerpuntVastleggen(behandeling, leerpunten).voerUit(vrager(wie, sleutel, null), ID, INHOUD);
    }

    private LeerpuntResultaat geefVrij(Handelende wie, String sleutel, Long basis) {
        return new LeerpuntVrijgeven(leerpunten, wacht(NU)).voerUit(vrager(wie, sleutel, basis), "l1", false);
    }

    private LeerpuntResultaat lees(Handelende wie) {
        return new LeerpuntLezen(leerpunten, wacht(NU)).voerUit(onderwerp(wie), "l1");
    }

    private Toegangswacht wacht(Instant nu) {
        return new Toegangswacht(new Register(register), Clock.fixed(nu, ZoneOffset.UTC));
    }

    private static Vrager vrager(Handelende wie, String sleutel, Long basis) {
        return new Vrager(onderwerp(wie), new Sleutel.VanOpdracht(sleutel), basis);
    }

    private static Onderwerp onderwerp(Handelende wie) {
        return new Onderwerp(wie.persoonId(), wie.naam(), null, wie.organisatie(), Set.of(wie.rol()));
    }

    private record Register(List<Inzageregel> regels) implements Inzageregister {

        @Override
        public void leg(Inzageregel regel) {
            regels.add(regel);
        }

        @Override
        public List<Inzageregel> vanCasus(String casusId, Instant vanaf, int hoogstens) {
            return List.of();
        }
    }
}
