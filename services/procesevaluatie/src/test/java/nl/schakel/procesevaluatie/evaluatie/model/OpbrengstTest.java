package nl.schakel.procesevaluatie.evaluatie.model;

import static nl.schakel.procesevaluatie.evaluatie.model.Gegeven.gegeven;
import static nl.schakel.procesevaluatie.evaluatie.model.Voorbeeld.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.schakel.procesevaluatie.evaluatie.model.Gebeurtenis.ProcesevaluatieGehouden;
import nl.schakel.procesevaluatie.evaluatie.model.Gebeurtenis.VerbeteractieAfgesproken;
import nl.schakel.procesevaluatie.evaluatie.model.Gebeurtenis.VerbeteractieBijgewerkt;
import nl.schakel.procesevaluatie.evaluatie.model.Opdracht.LegLeerpuntVast;
import nl.schakel.procesevaluatie.evaluatie.model.Opdracht.LegVerslagVast;
import nl.schakel.procesevaluatie.evaluatie.model.Opdracht.SpreekVerbeteractieAf;
import nl.schakel.procesevaluatie.evaluatie.model.Opdracht.WerkVerbeteractieBij;
import nl.schakel.procesevaluatie.evaluatie.model.Verbeteractie.Voortgang;
import org.junit.jupiter.api.Test;

class OpbrengstTest {

    @Test
    void legtHetVerslagVastAlsHetGesprekIsGepland() {
        gegeven(gepland()).als(new LegVerslagVast(FATIMA, List.of(kantelpunt()))).gebeurt(new ProcesevaluatieGehouden()).enIs(Stand.GEHOUDEN)
                .en(e -> assertThat(e.kantelpunten()).containsExactly(kantelpunt()));
        gegeven(inVoorbereiding()).als(new LegVerslagVast(FATIMA, List.of())).weigert(new Weigering.NogNietGepland());
        gegeven(gehouden()).als(new LegVerslagVast(FATIMA, List.of())).weigert(new Weigering.AlGehouden());
    }

    @Test
    void onthoudtVanEenLeerpuntAlleenHetId() {
        gegeven(gehouden()).als(new LegLeerpuntVast(FATIMA, "l1")).gebeurt().en(e -> assertThat(e.leerpunten()).containsExactly("l1"));
        gegeven(gepland()).als(new LegLeerpuntVast(FATIMA, "l1")).weigert(new Weigering.NogNietGehouden());
    }

    @Test
    void hetzelfdeNogEensMaaktGeenTweede() {
        var metLeerpunt = na(gehouden().verwerk(new LegLeerpuntVast(FATIMA, "l1")));
        gegeven(metLeerpunt).als(new LegLeerpuntVast(FATIMA, "l1")).weigert(new Weigering.NietsNieuws());
        gegeven(actiesLopen()).als(new SpreekVerbeteractieAf(FATIMA, "v1", "Iets anders.", "School", VANDAAG)).weigert(new Weigering.NietsNieuws());
    }

    @Test
    void looptTotAlleActiesAfZijn() {
        var dag = VANDAAG.plusDays(10);
        gegeven(gehouden()).als(new SpreekVerbeteractieAf(FATIMA, "v1", "Belt eerder", "Corporatie", dag))
                .gebeurt(new VerbeteractieAfgesproken("v1", dag))
                .enIs(Stand.ACTIES_LOPEN);
        gegeven(gepland()).als(new SpreekVerbeteractieAf(FATIMA, "v1", "Belt eerder", "Corporatie", dag)).weigert(new Weigering.NogNietGehouden());
        var twee = na(actiesLopen().verwerk(new SpreekVerbeteractieAf(FATIMA, "v2", "Belt eerder", "Corporatie", dag)));
        var een = na(twee.verwerk(new WerkVerbeteractieBij(FATIMA, "v1", Voortgang.KLAAR, null)));
        assertThat(een.stand()).isEqualTo(Stand.ACTIES_LOPEN);
        gegeven(een).als(new WerkVerbeteractieBij(FATIMA, "v2", Voortgang.NIET_GELUKT, null))
                .gebeurt(new VerbeteractieBijgewerkt("v2", Voortgang.NIET_GELUKT))
                .enIs(Stand.AFGEROND);
        gegeven(afgerond()).als(new WerkVerbeteractieBij(FATIMA, "v1", Voortgang.BEZIG, null))
                .gebeurt(new VerbeteractieBijgewerkt("v1", Voortgang.BEZIG))
                .enIs(Stand.ACTIES_LOPEN);
    }

    @Test
    void botstOpEenActieDieNetIsBijgewerkt() {
        var bezig = na(actiesLopen().verwerk(new WerkVerbeteractieBij(FATIMA, "v1", Voortgang.BEZIG, null)));
        gegeven(bezig).als(new WerkVerbeteractieBij(FATIMA, "v1", Voortgang.KLAAR, bezig.versie() - 1)).weigert(new Weigering.DeelGewijzigd(bezig.versie()));
        gegeven(bezig).als(new WerkVerbeteractieBij(FATIMA, "v1", Voortgang.BEZIG, 1L)).weigert(new Weigering.NietsNieuws());
        gegeven(bezig).als(new WerkVerbeteractieBij(FATIMA, "weg", Voortgang.KLAAR, null)).weigert(new Weigering.OnderdeelOntbreekt());
    }
}
