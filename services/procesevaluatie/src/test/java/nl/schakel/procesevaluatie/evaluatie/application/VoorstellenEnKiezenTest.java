package nl.schakel.procesevaluatie.evaluatie.application;

import static nl.schakel.procesevaluatie.evaluatie.model.Voorbeeld.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import nl.schakel.access.Inzageregel;
import nl.schakel.access.Inzageregister;
import nl.schakel.access.Onderwerp;
import nl.schakel.procesevaluatie.evaluatie.model.Deelnemer.Bereik;
import nl.schakel.procesevaluatie.evaluatie.model.Deelnemerrol;
import nl.schakel.procesevaluatie.evaluatie.model.EenEvaluatie;
import nl.schakel.procesevaluatie.evaluatie.model.Keuze;
import nl.schakel.procesevaluatie.evaluatie.model.Soort;
import nl.schakel.procesevaluatie.evaluatie.model.Uitkomst;
import nl.schakel.procesevaluatie.evaluatie.model.Uitspraak;
import nl.schakel.procesevaluatie.evaluatie.model.Weigering;
import nl.schakel.procesevaluatie.evaluatie.model.Weigering.AlEenEvaluatie;
import nl.schakel.procesevaluatie.evaluatie.model.Weigering.GespreksleiderZonderFunctie;
import nl.schakel.procesevaluatie.evaluatie.model.Weigering.OnbekendePersoon;
import nl.schakel.procesevaluatie.gedeeld.application.Vrager;
import nl.schakel.procesevaluatie.gedeeld.model.Casusdeelname;
import nl.schakel.procesevaluatie.gedeeld.model.Handelende;
import nl.schakel.procesevaluatie.gedeeld.model.Mensen;
import nl.schakel.procesevaluatie.gedeeld.model.Sleutel;
import nl.schakel.procesevaluatie.tijdlijn.model.Tijdlijnen;
import nl.schakel.procesevaluatie.tijdlijn.model.Tijdlijnmoment;
import nl.schakel.procesevaluatie.toegang.application.Toegangswacht;
import nl.schakel.procesevaluatie.toegang.model.Casustoegangen;
import org.junit.jupiter.api.Test;

class VoorstellenEnKiezenTest {

    private final List<Inzageregel> inzage = new ArrayList<>();
    private final Clock klok = Clock.fixed(NU, ZoneOffset.UTC);
    private final Toegangswacht wacht = new Toegangswacht(new Register(), klok);
    private final EenEvaluatie evaluaties = new EenEvaluatie(metKeuze(Keuze.MEEDOEN));
    private final Behandeling behandeling = new Behandeling(evaluaties, wacht, new Beeldmaker(new GeenLeerpunten(), casusId -> Optional.of("Hendriks"), wacht));
    private final Mensen mensen = id -> switch (id) {
        case "fatima" -> Optional.of(new Mensen.Mens(id, "Fatima", "Wijkteam", "wijkteammedewerker"));
        case "arts" -> Optional.of(new Mensen.Mens(id, "dr. Van Loon", "De Molen", "partner"));
        default -> Optional.empty();
    };

    @Test
    void laatMaarEenVoorstelTegelijkLiggen() {
        var voorstellen = new EvaluatieVoorstellen(evaluaties, new Kring(), new Voorstelmaker(evaluaties, new Kring(), new GeenTijdlijn()), wacht, behandeling, klok);
        assertThat(voorstellen.voerUit(vrager(LOTTE, "nieuw"), CASUS, Soort.KORT, "Om te leren.")).isEqualTo(new Resultaat.NietBegonnen(new AlEenEvaluatie()));
        assertThat(voorstellen.voerUit(vrager(TEUN, "sleutel"), CASUS, Soort.KORT, "Dezelfde vraag.")).isInstanceOf(Resultaat.Gelukt.class);
        assertThat(voorstellen.voerUit(vrager(FATIMA, "nieuw"), CASUS, Soort.KORT, "Ik hoor er niet bij.")).isInstanceOf(Resultaat.GeenToegang.class);
    }

    @Test
    void maaktNaSluitenGeenTweedeVoorstel() {
        new AlsCasusAfgeslotenDanVoorstel(evaluaties, new Voorstelmaker(evaluaties, new Kring(), new GeenTijdlijn()), klok)
                .voerUit(CASUS, NU, new Sleutel.VanGebeurtenis("gezinsplan:" + CASUS, "0000000009-000"));
        assertThat(evaluaties.vanCasus(CASUS)).hasSize(1);
    }

    @Test
    void steltOpnieuwVoorAlsHetPlanWeerOpenGingEnWeerSloot() {
        var voorgesteld = new ArrayList<String>();
        var een = new EenEvaluatie(naEersteSluiting()) {
            @Override
            public Uitkomst voegToe(String id, Sleutel sleutel, Supplier<Uitspraak> uitspraak) {
                voorgesteld.add(id);
                return super.voegToe(id, sleutel, uitspraak);
            }
        };
        var alsAfgesloten = new AlsCasusAfgeslotenDanVoorstel(een, new Voorstelmaker(een, new Kring(), new GeenTijdlijn()), klok);

        alsAfgesloten.voerUit(CASUS, NU.minusSeconds(5), new Sleutel.VanGebeurtenis("gezinsplan:" + CASUS, "0000000009-000"));
        assertThat(voorgesteld).as("dezelfde sluiting nog eens").isEmpty();

        alsAfgesloten.voerUit(CASUS, NU.plusSeconds(86_400), new Sleutel.VanGebeurtenis("gezinsplan:" + CASUS, "0000000019-000"));
        assertThat(voorgesteld).hasSize(1);
    }

    @Test
    void kiestAlleenEenGespreksleiderVanWijkteamOfGemeente() {
        var aanwijzen = new GespreksleiderAanwijzen(behandeling, mensen);
        assertThat(weigering(aanwijzen.voerUit(vrager(MARGA, "a"), ID, "niemand"))).isEqualTo(new OnbekendePersoon());
        assertThat(weigering(aanwijzen.voerUit(vrager(MARGA, "b"), ID, "arts"))).isEqualTo(new GespreksleiderZonderFunctie());
        assertThat(aanwijzen.voerUit(vrager(INGRID, "c"), ID, "fatima")).isInstanceOf(Resultaat.GeenToegang.class);
        assertThat(aanwijzen.voerUit(vrager(MARGA, "d"), ID, "fatima")).isInstanceOf(Resultaat.Gelukt.class);
        assertThat(aanwijzen.voerUit(vrager(MARGA, "e"), "weg", "fatima")).isEqualTo(new Resultaat.NietGevonden());
    }

    @Test
    void neemtVanEenAccountDeNaamDieDaarbijHoort() {
        new GespreksleiderAanwijzen(behandeling, mensen).voerUit(vrager(MARGA, "a"), ID, "fatima");
        var uitnodigen = new DeelnemerUitnodigen(behandeling, mensen, () -> "d1", klok);
        var genodigde = new DeelnemerUitnodigen.Genodigde("Verzonnen naam", null, "U verwees.", Deelnemerrol.VERWIJZER, new Bereik.Account("arts"));
        assertThat(uitnodigen.voerUit(vrager(FATIMA, "b"), ID, genodigde)).isInstanceOfSatisfying(Resultaat.Gelukt.class, g ->
                assertThat(g.beeld().evaluatie().deelnemer("d1")).hasValueSatisfying(d -> assertThat(d.naam()).isEqualTo("dr. Van Loon")));
        var onbekend = new DeelnemerUitnodigen.Genodigde("x", null, "y", Deelnemerrol.EXPERT, new Bereik.Account("niemand"));
        assertThat(weigering(uitnodigen.voerUit(vrager(FATIMA, "c"), ID, onbekend))).isEqualTo(new OnbekendePersoon());
    }

    @Test
    void maaktVanDezelfdeOpdrachtMaarEenMoment() {
        var toevoegen = new MomentToevoegen(behandeling);
        toevoegen.voerUit(vrager(MARGA, "eerste"), ID, VANDAAG, "Toen werd het rustig.");
        toevoegen.voerUit(vrager(MARGA, "eerste"), ID, VANDAAG, "Toen werd het rustig.");
        assertThat(toevoegen.voerUit(vrager(MARGA, "tweede"), ID, VANDAAG, "Papa stond weer op.")).isInstanceOfSatisfying(Resultaat.Gelukt.class,
                g -> assertThat(g.beeld().evaluatie().tijdlijn().momenten()).extracting(m -> m.tekst())
                        .containsOnlyOnce("Toen werd het rustig.", "Papa stond weer op."));
    }

    @Test
    void noemtDeGezinsnaamNietAlsHetGezinNietMeedoet() {
        assertThat(new EvaluatieLezen(behandeling).voerUit(onderwerp(MARGA), ID)).isInstanceOfSatisfying(Resultaat.Gelukt.class,
                g -> assertThat(g.beeld().gezinsnaam()).isEqualTo("Hendriks"));
        new InstemmingGeven(behandeling, () -> "d9", klok).voerUit(vrager(MARGA, "nee"), ID, Keuze.NEE);
        assertThat(new EvaluatieLezen(behandeling).voerUit(onderwerp(MARGA), ID)).isInstanceOfSatisfying(Resultaat.Gelukt.class,
                g -> assertThat(g.beeld().gezinsnaam()).isNull());
    }

    @Test
    void legtElkeVraagVastOokEenGeweigerde() {
        new EvaluatieLezen(behandeling).voerUit(onderwerp(INGRID), ID);
        assertThat(inzage).singleElement().satisfies(regel -> {
            assertThat(regel.uitkomst()).isEqualTo(Inzageregel.Uitkomst.GEWEIGERD);
            assertThat(regel.casusId()).isEqualTo(CASUS);
        });
    }

    private static Weigering weigering(Resultaat resultaat) {
        return ((Resultaat.Geweigerd) resultaat).weigering();
    }

    private static Vrager vrager(Handelende wie, String sleutel) {
        return new Vrager(onderwerp(wie), new Sleutel.VanOpdracht(sleutel), null);
    }

    private static Onderwerp onderwerp(Handelende wie) {
        return new Onderwerp(wie.persoonId(), wie.naam(), null, wie.organisatie(), Set.of(wie.rol()));
    }

    private final class Register implements Inzageregister {
        @Override
        public void leg(Inzageregel regel) {
            inzage.add(regel);
        }

        @Override
        public List<Inzageregel> vanCasus(String casusId, Instant vanaf, int hoogstens) {
            return inzage;
        }
    }

    private static final class Kring implements Casustoegangen {
        @Override
        public List<Casusdeelname> van(String casusId) {
            return CASUSDEELNAMES;
        }

        @Override
        public void neemOver(String casusId, String volgnummer, List<Casusdeelname> deelnames) {
            throw new UnsupportedOperationException();
        }
    }

    private static final class GeenTijdlijn implements Tijdlijnen {
        @Override
        public List<Tijdlijnmoment> van(String casusId) {
            return List.of();
        }

        @Override
        public void onthoud(String casusId, Tijdlijnmoment moment) {
            throw new UnsupportedOperationException();
        }
    }
}
