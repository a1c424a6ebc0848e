package nl.schakel.gezinsplan.casus.model;

import static nl.schakel.gezinsplan.casus.model.Familie.*;
import static nl.schakel.gezinsplan.casus.model.Gegeven.aangemeld;
import static nl.schakel.gezinsplan.casus.model.Gegeven.metActie;
import static nl.schakel.gezinsplan.casus.model.Gegeven.vast;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import nl.schakel.gezinsplan.casus.model.Gebeurtenis.ActieAfgesproken;
import nl.schakel.gezinsplan.casus.model.Gebeurtenis.ActieGewijzigd;
import nl.schakel.gezinsplan.casus.model.Gebeurtenis.ActieStatusGewijzigd;
import nl.schakel.gezinsplan.casus.model.Gebeurtenis.BlokkadeGemeld;
import nl.schakel.gezinsplan.casus.model.Gebeurtenis.BlokkadeOpgeheven;
import nl.schakel.gezinsplan.casus.model.Opdracht.HefBlokkadeOp;
import nl.schakel.gezinsplan.casus.model.Opdracht.MeldBlokkade;
import nl.schakel.gezinsplan.casus.model.Opdracht.SpreekActieAf;
import nl.schakel.gezinsplan.casus.model.Opdracht.Toezegging;
import nl.schakel.gezinsplan.casus.model.Opdracht.WijzigActie;
import nl.schakel.gezinsplan.casus.model.Opdracht.ZetActiestatus;
import nl.schakel.gezinsplan.casus.model.Verantwoordelijke.Soort;
import nl.schakel.gezinsplan.casus.model.Planweigering.ActieIsAlGedaan;
import nl.schakel.gezinsplan.casus.model.Planweigering.ActieZitAlVast;
import nl.schakel.gezinsplan.casus.model.Planweigering.BlokkadeIsAlOpgeheven;
import nl.schakel.gezinsplan.casus.model.Planweigering.OnderdeelBestaatNiet;
import nl.schakel.gezinsplan.casus.model.Planweigering.PlanIsVol;
import nl.schakel.gezinsplan.casus.model.Planweigering.VastVraagtUitleg;
import nl.schakel.gezinsplan.casus.model.Kringweigering.VerantwoordelijkeDoetNietMee;
import org.junit.jupiter.api.Test;

class ActieTest {

    private static final Toezegging OMA = new Toezegging(Soort.NETWERK, null, null, "Oma");

    @Test
    void eenActieMagMeteenNaDeAanmelding() {
        Casus casus = aangemeld()
                .als(new SpreekActieAf(ACTIE, null, "past op.", OMA, null))
                .gebeurt(new ActieAfgesproken(ACTIE, null, null));

        Actie actie = casus.plan().actie(ACTIE).orElseThrow();
        assertThat(actie.status()).isEqualTo(ActieStatus.OPEN);
        assertThat(actie.verantwoordelijke()).isEqualTo(new Verantwoordelijke(Soort.NETWERK, "Oma", null, null));
    }

    @Test
    void eenGezinslidMetEenAccountHeeftZijnActieInEigenLijst() {
        var samira = new Toezegging(Soort.GEZINSLID, null, LID_SAMIRA, null);
        var alsDeelnemer = new Toezegging(Soort.PROFESSIONAL, SAMIRA.id(), null, null);
        var verwacht = new Verantwoordelijke(Soort.GEZINSLID, "Samira Amrani", SAMIRA.id(), LID_SAMIRA);

        for (Toezegging wie : new Toezegging[] {samira, alsDeelnemer}) {
            Casus casus = aangemeld()
                    .als(new SpreekActieAf(ACTIE, null, "belt school.", wie, VANDAAG))
                    .gebeurt(new ActieAfgesproken(ACTIE, null, VANDAAG));
            assertThat(casus.plan().actie(ACTIE).orElseThrow().verantwoordelijke()).isEqualTo(verwacht);
        }
    }

    @Test
    void wieNietMeedoetKanNietsBeloven() {
        aangemeld().na(doel()).als(actieVan(INGRID)).isGeweigerdOm(new VerantwoordelijkeDoetNietMee());
        aangemeld()
                .als(new SpreekActieAf(ACTIE, null, "?", new Toezegging(Soort.GEZINSLID, null, id(9), null), null))
                .isGeweigerdOm(new VerantwoordelijkeDoetNietMee());
        metActie()
                .als(new WijzigActie(
                        ACTIE, 1, "?", new Toezegging(Soort.PROFESSIONAL, INGRID.id(), null, null), null))
                .isGeweigerdOm(new VerantwoordelijkeDoetNietMee());
    }

    @Test
    void eenActieHoortBijEenDoelDatErIs() {
        aangemeld().als(actieVan(FATIMA)).isGeweigerdOm(new OnderdeelBestaatNiet());
    }

    @Test
    void wijzigtEenAfspraak() {
        Casus casus = metActie()
                .als(new WijzigActie(ACTIE, 1, "regelt opvang bij oma.", OMA, VANDAAG))
                .gebeurt(new ActieGewijzigd(ACTIE));

        Actie actie = casus.plan().actie(ACTIE).orElseThrow();
        assertThat(actie.versie()).isEqualTo(2);
        assertThat(actie.gewijzigd()).isEqualTo(new Wijziging("Fatima El Idrissi", NU));
    }

    @Test
    void tweeWijzigingenVanDezelfdeActieBotsen() {
        var bijOma = new WijzigActie(ACTIE, 1, "regelt opvang bij oma.", OMA, VANDAAG);
        Gegeven gewijzigd = metActie().na(bijOma);

        gewijzigd
                .als(DOOR_SAMIRA, new WijzigActie(ACTIE, 1, "regelt opvang bij tante.", OMA, VANDAAG))
                .botstMet(gewijzigd.casus().plan().actie(ACTIE).orElseThrow());
        gewijzigd.als(DOOR_SAMIRA, bijOma).verandertNiets();
        gewijzigd
                .als(new ZetActiestatus(ACTIE, 1, ActieStatus.BEZIG, null))
                .botstMet(gewijzigd.casus().plan().actie(ACTIE).orElseThrow());
    }

    @Test
    void tweeWijzigingenVanVerschillendeActiesBotsenNiet() {
        Gegeven twee = metActie().na(new SpreekActieAf(id(32), DOEL, "past op.", OMA, null));

        twee.na(new ZetActiestatus(ACTIE, 1, ActieStatus.BEZIG, null))
                .als(new ZetActiestatus(id(32), 1, ActieStatus.KLAAR, null))
                .gebeurt(new ActieStatusGewijzigd(id(32), ActieStatus.KLAAR));
    }

    @Test
    void zegtWaaromHetNietLukte() {
        Casus casus = metActie()
                .als(new ZetActiestatus(ACTIE, 1, ActieStatus.NIET_GELUKT, "Er was geen plek."))
                .gebeurt(new ActieStatusGewijzigd(ACTIE, ActieStatus.NIET_GELUKT));

        assertThat(casus.plan().actie(ACTIE).orElseThrow().nietGeluktReden()).isEqualTo("Er was geen plek.");
        metActie().als(new ZetActiestatus(ACTIE, 1, ActieStatus.OPEN, null)).verandertNiets();
    }

    @Test
    void vastZettenVraagtUitleg() {
        metActie().als(new ZetActiestatus(ACTIE, 1, ActieStatus.VAST, null)).isGeweigerdOm(new VastVraagtUitleg());
    }

    @Test
    void meldtDatEenActieVastzit() {
        Casus casus = metActie()
                .als(new MeldBlokkade(ACTIE, 1, BLOKKADE, Blokkade.Soort.REGEL, REGEL, "Na zes maanden stopt het."))
                .gebeurt(new BlokkadeGemeld(ACTIE, BLOKKADE, Blokkade.Soort.REGEL, REGEL, FATIMA.id()));

        Actie actie = casus.plan().actie(ACTIE).orElseThrow();
        assertThat(actie.status()).isEqualTo(ActieStatus.VAST);
        assertThat(actie.openBlokkade().orElseThrow().gemeldDoor()).isEqualTo(FATIMA);
        assertThat(casus.plan().aantalVast()).isOne();
    }

    @Test
    void weigertEenTweedeBlokkadeOpDezelfdeActie() {
        vast().als(meld(2)).isGeweigerdOm(new ActieZitAlVast());
        vast().als(meld(1)).botstMet(vast().casus().plan().actie(ACTIE).orElseThrow());
    }

    @Test
    void weigertEenBlokkadeOpEenActieDieKlaarIs() {
        metActie()
                .na(new ZetActiestatus(ACTIE, 1, ActieStatus.KLAAR, null))
                .als(meld(2))
                .isGeweigerdOm(new ActieIsAlGedaan());
    }

    @Test
    void hetLostZichOpZonderDeTafel() {
        Casus casus = vast()
                .als(new HefBlokkadeOp(ACTIE, 2L, BLOKKADE))
                .gebeurt(new BlokkadeOpgeheven(ACTIE, BLOKKADE, Blokkade.Reden.OPGELOST));

        assertThat(casus.plan().actie(ACTIE).orElseThrow().status()).isEqualTo(ActieStatus.OPEN);
    }

    @Test
    void heftEenBlokkadeMaarEenKeerOp() {
        Gegeven vrij = vast().na(new HefBlokkadeOp(ACTIE, null, BLOKKADE));

        vrij.als(new HefBlokkadeOp(ACTIE, null, BLOKKADE)).isGeweigerdOm(new BlokkadeIsAlOpgeheven());
        vast().als(new HefBlokkadeOp(ACTIE, null, id(99))).isGeweigerdOm(new OnderdeelBestaatNiet());
        vast().als(new HefBlokkadeOp(ACTIE, 1L, BLOKKADE)).botstMet(vast().casus().plan().actie(ACTIE).orElseThrow());
    }

    @Test
    void eenVasteActieDieTochKlaarIsZitNietMeerVast() {
        Casus casus = vast()
                .als(new ZetActiestatus(ACTIE, 2, ActieStatus.KLAAR, null))
                .gebeurt(
                        new BlokkadeOpgeheven(ACTIE, BLOKKADE, Blokkade.Reden.OPGELOST),
                        new ActieStatusGewijzigd(ACTIE, ActieStatus.KLAAR));

        assertThat(casus.plan().actie(ACTIE).orElseThrow().openBlokkade()).isEmpty();
    }

    @Test
    void kentGeenActieDieErNietIs() {
        aangemeld().als(meld(1)).isGeweigerdOm(new OnderdeelBestaatNiet());
    }

    @Test
    void erPassenNietEindeloosActiesIn() {
        aangemeld()
                .na(IntStream.range(0, 300)
                        .mapToObj(i -> new SpreekActieAf(id(5000 + i), null, "Actie " + i, OMA, null))
                        .toArray(Opdracht[]::new))
                .als(new SpreekActieAf(ACTIE, null, "Nog een.", OMA, null))
                .isGeweigerdOm(new PlanIsVol());
    }

    private static MeldBlokkade meld(long verwacht) {
        return new MeldBlokkade(ACTIE, verwacht, id(42), Blokkade.Soort.WACHTEN, null, "Geen antwoord.");
    }
}
