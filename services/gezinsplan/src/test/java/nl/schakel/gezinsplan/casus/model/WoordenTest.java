package nl.schakel.gezinsplan.casus.model;

import static nl.schakel.gezinsplan.casus.model.Familie.*;
import static org.assertj.core.api.Assertions.assertThat;

import nl.schakel.gezinsplan.casus.model.Opdracht.GeefCijfer;
import nl.schakel.gezinsplan.casus.model.Opdracht.LegWensVast;
import nl.schakel.gezinsplan.casus.model.Opdracht.SchrijfNotitie;
import nl.schakel.gezinsplan.casus.model.Opdracht.SchrijfWerkaantekening;
import nl.schakel.gezinsplan.casus.model.Opdracht.StelDoelBij;
import nl.schakel.gezinsplan.casus.model.Opdracht.VoegAgendapuntToe;
import nl.schakel.gezinsplan.casus.model.Opdracht.WijzigWens;
import nl.schakel.gezinsplan.casus.model.Opdracht.ZetActiestatus;
import nl.schakel.gezinsplan.casus.model.Tekstplek.Soort;
import org.junit.jupiter.api.Test;

/** Other words come in the place of words; the earlier ones are not gone. */
class WoordenTest {

    @Test
    void watErStondIsTeOnthoudenMetWieHetSchreef() {
        Casus was = Gegeven.aangemeld().na(new LegWensVast(WENS, "Rust in huis.", LID_SAMIRA, null)).casus();
        Casus daarna = Gegeven.casus(was).na(DOOR_TEUN, new WijzigWens(WENS, 1, "Rust en slaap.")).casus();
        Casus nu = Gegeven.casus(daarna).na(new WijzigWens(WENS, 2, "Slaap.")).casus();
        var plek = new Tekstplek(Soort.WENS, WENS);

        assertThat(Woorden.vervangen(was, daarna)).containsExactly(new Woorden(plek, 1, "Rust in huis.", FATIMA.naam(), NU));
        assertThat(Woorden.vervangen(daarna, nu)).containsExactly(new Woorden(plek, 2, "Rust en slaap.", TEUN.naam(), NU));
        assertThat(Woorden.nu(nu, plek)).contains(new Woorden(plek, 3, "Slaap.", FATIMA.naam(), NU));
    }

    @Test
    void nieuweWoordenEnAndereZakenVervangenNiets() {
        Casus was = Gegeven.metActie().casus();
        Casus met = Gegeven.casus(was)
                .na(new GeefCijfer(DOEL, 3), new SchrijfWerkaantekening(DOEL, 0, "Bel JGZ."), new StelDoelBij(DOEL, 1, was.plan().doel(DOEL).orElseThrow().zin(), Leefgebied.WONEN))
                .casus();

        assertThat(Woorden.vervangen(was, met)).isEmpty();
        assertThat(Woorden.vervangen(met, met)).isEmpty();
    }

    @Test
    void eenDoelMetEenAnderLeefgebiedHoudtZijnSchrijver() {
        Casus was = Gegeven.aangemeld().na(doel()).casus();
        String zin = was.plan().doel(DOEL).orElseThrow().zin();
        Casus ander = Gegeven.casus(was).na(DOOR_TEUN, new StelDoelBij(DOEL, 1, zin, Leefgebied.WONEN)).casus();

        assertThat(Woorden.nu(ander, new Tekstplek(Soort.DOEL, DOEL)).orElseThrow().door()).isEqualTo(FATIMA.naam());
    }

    @Test
    void eenRedenDieVervaltIsNietWeg() {
        Casus was = Gegeven.metActie().na(new ZetActiestatus(ACTIE, 1, ActieStatus.NIET_GELUKT, "De bus reed niet.")).casus();
        Casus weer = Gegeven.casus(was).na(new ZetActiestatus(ACTIE, 2, ActieStatus.BEZIG, null)).casus();

        assertThat(Woorden.vervangen(was, weer))
                .containsExactly(new Woorden(new Tekstplek(Soort.NIET_GELUKT, ACTIE), 2, "De bus reed niet.", null, null));
    }

    @Test
    void watBijEenAgendapuntIsOpgeschrevenIsOokTerugTeLezen() {
        Casus was = Gegeven.inUitvoering()
                .na(ingridBijDoel(), overleg(VANDAAG), new VoegAgendapuntToe(OVERLEG, PUNT, "Hoe gaat het slapen?"), new SchrijfNotitie(OVERLEG, PUNT, 1, "Oma belt."))
                .casus();
        Casus nu = Gegeven.casus(was).na(DOOR_TEUN, new SchrijfNotitie(OVERLEG, PUNT, 2, "Opa belt.")).casus();

        assertThat(Woorden.vervangen(was, nu))
                .containsExactly(new Woorden(new Tekstplek(Soort.NOTITIE, PUNT), 2, "Oma belt.", FATIMA.naam(), NU));
    }
}
