package nl.schakel.gezinsplan.casus.model;

import static nl.schakel.gezinsplan.casus.model.Familie.*;
import static nl.schakel.gezinsplan.casus.model.Gegeven.aangemeld;
import static nl.schakel.gezinsplan.casus.model.Gegeven.inUitvoering;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.schakel.gezinsplan.casus.model.Gebeurtenis.OverdrachtBeantwoord;
import nl.schakel.gezinsplan.casus.model.Gebeurtenis.OverdrachtGevraagd;
import nl.schakel.gezinsplan.casus.model.Gebeurtenis.ToegangGewijzigd;
import nl.schakel.gezinsplan.casus.model.Gebeurtenis.ZorgcoordinatorAangewezen;
import nl.schakel.gezinsplan.casus.model.Opdracht.BeantwoordOverdracht;
import nl.schakel.gezinsplan.casus.model.Opdracht.DraagOver;
import nl.schakel.gezinsplan.casus.model.Opdracht.SluitToegangAf;
import nl.schakel.gezinsplan.casus.model.Opdracht.TrekOverdrachtIn;
import nl.schakel.gezinsplan.casus.model.Opdracht.WijsZorgcoordinatorAan;
import nl.schakel.gezinsplan.casus.model.Overdracht.Stand;
import nl.schakel.gezinsplan.casus.model.Kringweigering.DoetNietMeerMee;
import nl.schakel.gezinsplan.casus.model.Kringweigering.ErIsAlEenZorgcoordinator;
import nl.schakel.gezinsplan.casus.model.Kringweigering.GeenZorgcoordinator;
import nl.schakel.gezinsplan.casus.model.Kringweigering.IsAlZorgcoordinator;
import nl.schakel.gezinsplan.casus.model.Planweigering.OnderdeelBestaatNiet;
import nl.schakel.gezinsplan.casus.model.Kringweigering.OverdrachtIsVoorbij;
import nl.schakel.gezinsplan.casus.model.Kringweigering.OverdrachtLooptAl;
import nl.schakel.gezinsplan.casus.model.Planweigering.PlanIsVol;
import org.junit.jupiter.api.Test;

class OverdrachtTest {

    private static final UUID VRAAG = id(301);
    private static final DraagOver AAN_SAMIRA = new DraagOver(VRAAG, BETROKKENE_SAMIRA, "Noor heeft maandag een gesprek op school.");
    private static final BeantwoordOverdracht JA = new BeantwoordOverdracht(VRAAG, true, null);
    private static final BeantwoordOverdracht NEE = new BeantwoordOverdracht(VRAAG, false, "Nu niet, na mijn examen graag.");

    @Test
    void totHetAntwoordBlijftDeZorgcoordinatorWieHetWas() {
        Casus casus = inUitvoering().als(AAN_SAMIRA).gebeurt(new OverdrachtGevraagd(VRAAG, BETROKKENE_SAMIRA));

        assertThat(casus.kring().zorgcoordinator(VANDAAG)).map(Betrokkene::persoon).contains(FATIMA);
        assertThat(casus.kring().gevraagd(VANDAAG)).map(Overdracht::notitie).contains(AAN_SAMIRA.notitie());
    }

    @Test
    void wieJaZegtWordtHetEnWieOverdroegBlijftWatZeWas() {
        Casus casus = inUitvoering().na(AAN_SAMIRA).als(DOOR_SAMIRA, JA).gebeurt(
                new ToegangGewijzigd(), new ZorgcoordinatorAangewezen(null, LID_SAMIRA), new OverdrachtBeantwoord(VRAAG, Stand.AANGENOMEN));

        Kring kring = casus.kring();
        assertThat(kring.zorgcoordinator(VANDAAG)).map(Betrokkene::persoon).contains(SAMIRA);
        assertThat(kring.caserol(kring.actief(FATIMA.id(), VANDAAG).orElseThrow())).isEqualTo(Caserol.WIJKTEAMMEDEWERKER);
        assertThat(casus.status()).isEqualTo(Status.IN_UITVOERING);
        Gegeven.casus(casus).als(DOOR_SAMIRA, JA).verandertNiets();
        Gegeven.casus(casus).als(DOOR_SAMIRA, NEE).isGeweigerdOm(new OverdrachtIsVoorbij());
    }

    @Test
    void wieNeeZegtVerandertNietsAanWieHetIs() {
        Casus casus = inUitvoering().na(AAN_SAMIRA).als(DOOR_SAMIRA, NEE).gebeurt(new OverdrachtBeantwoord(VRAAG, Stand.AFGEWEZEN));

        assertThat(casus.kring().zorgcoordinator(VANDAAG)).map(Betrokkene::persoon).contains(FATIMA);
        assertThat(casus.kring().overdracht(VRAAG)).map(Overdracht::antwoord).contains(NEE.antwoord());
        assertThat(casus.kring().gevraagd(VANDAAG)).isEmpty();
    }

    @Test
    void wieHetZelfWilHeeftAlJaGezegd() {
        inUitvoering().als(DOOR_SAMIRA, AAN_SAMIRA).gebeurt(
                new ToegangGewijzigd(), new ZorgcoordinatorAangewezen(null, LID_SAMIRA), new OverdrachtBeantwoord(VRAAG, Stand.AANGENOMEN));
    }

    @Test
    void eenVraagTegelijkEnDieKanWordenIngetrokken() {
        Gegeven gevraagd = inUitvoering().na(AAN_SAMIRA);

        gevraagd.als(new DraagOver(id(302), BETROKKENE_SAMIRA, "Nog eens.")).isGeweigerdOm(new OverdrachtLooptAl());
        Casus casus = gevraagd.als(new TrekOverdrachtIn(VRAAG)).gebeurt(new OverdrachtBeantwoord(VRAAG, Stand.INGETROKKEN));
        Gegeven ingetrokken = Gegeven.casus(casus);
        ingetrokken.als(new TrekOverdrachtIn(VRAAG)).verandertNiets();
        ingetrokken.als(DOOR_SAMIRA, JA).isGeweigerdOm(new OverdrachtIsVoorbij());
        ingetrokken.als(new DraagOver(id(302), BETROKKENE_SAMIRA, "Nog eens."))
                .gebeurt(new OverdrachtGevraagd(id(302), BETROKKENE_SAMIRA));
        gevraagd.na(DOOR_SAMIRA, JA).als(new TrekOverdrachtIn(VRAAG)).isGeweigerdOm(new OverdrachtIsVoorbij());
    }

    @Test
    void deVraagIsVoorbijAlsWieGevraagdIsNietMeerMeedoet() {
        Gegeven weg = inUitvoering().na(AAN_SAMIRA).na(new SluitToegangAf(BETROKKENE_SAMIRA));

        weg.als(DOOR_SAMIRA, JA).isGeweigerdOm(new OverdrachtIsVoorbij());
        assertThat(weg.casus().kring().gevraagd(VANDAAG)).isEmpty();
    }

    @Test
    void alleenAanWieMeedoetEnHetNogNietIs() {
        Gegeven plan = inUitvoering().na(ingridBijDoel());

        plan.als(new DraagOver(VRAAG, BETROKKENE_FATIMA, "x")).isGeweigerdOm(new IsAlZorgcoordinator());
        plan.als(new DraagOver(VRAAG, id(999), "x")).isGeweigerdOm(new DoetNietMeerMee());
        plan.na(new SluitToegangAf(BETROKKENE_INGRID))
                .als(new DraagOver(VRAAG, BETROKKENE_INGRID, "x"))
                .isGeweigerdOm(new DoetNietMeerMee());
        plan.als(new TrekOverdrachtIn(id(999))).isGeweigerdOm(new OnderdeelBestaatNiet());
        plan.als(new BeantwoordOverdracht(id(999), true, null)).isGeweigerdOm(new OnderdeelBestaatNiet());
    }

    @Test
    void zonderZorgcoordinatorWordtErEenAangewezenEnAndersWordtErOvergedragen() {
        aangemeld().als(AAN_SAMIRA).isGeweigerdOm(new GeenZorgcoordinator());
        inUitvoering().als(new WijsZorgcoordinatorAan(null, LID_SAMIRA)).isGeweigerdOm(new ErIsAlEenZorgcoordinator());
    }

    @Test
    void nietEindeloos() {
        Gegeven plan = inUitvoering();
        for (int i = 0; i < 100; i++) {
            plan = plan.na(new DraagOver(id(400 + i), BETROKKENE_SAMIRA, "x"), new TrekOverdrachtIn(id(400 + i)));
        }
        plan.als(AAN_SAMIRA).isGeweigerdOm(new PlanIsVol());
    }
}
