package nl.schakel.gezinsplan.casus.model;

import static nl.schakel.gezinsplan.casus.model.Familie.*;
import static nl.schakel.gezinsplan.casus.model.Gegeven.inUitvoering;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.schakel.gezinsplan.casus.model.Opdracht.DraagOver;
import nl.schakel.gezinsplan.casus.model.Opdracht.GeefAkkoord;
import nl.schakel.gezinsplan.casus.model.Opdracht.GeefCijfer;
import nl.schakel.gezinsplan.casus.model.Opdracht.HefBlokkadeOp;
import nl.schakel.gezinsplan.casus.model.Opdracht.LegWensVast;
import nl.schakel.gezinsplan.casus.model.Opdracht.MeldBlokkade;
import nl.schakel.gezinsplan.casus.model.Opdracht.PlanEvaluatie;
import nl.schakel.gezinsplan.casus.model.Opdracht.SchrijfWerkaantekening;
import nl.schakel.gezinsplan.casus.model.Opdracht.SluitToegangAf;
import nl.schakel.gezinsplan.casus.model.Opdracht.StelDoelBij;
import nl.schakel.gezinsplan.casus.model.Opdracht.Toezegging;
import nl.schakel.gezinsplan.casus.model.Opdracht.WijzigActie;
import nl.schakel.gezinsplan.casus.model.Opdracht.WijzigWens;
import nl.schakel.gezinsplan.casus.model.Opdracht.ZetActiestatus;
import nl.schakel.gezinsplan.casus.model.Planverschil.Deel;
import nl.schakel.gezinsplan.casus.model.Planverschil.Soort;
import org.junit.jupiter.api.Test;

/** Given a plan, when this happens to it, then the comparison says that. */
class PlanvergelijkingTest {

    private static final String ACTIE_IN_WOORDEN = "de actie ‘regelt naschoolse opvang’";

    private final Gegeven toen = inUitvoering().na(new LegWensVast(WENS, "Rust in huis.", LID_SAMIRA, null));

    @Test
    void zegtNietsAlsErNietsVeranderde() {
        assertThat(verschil(toen, toen)).isEmpty();
    }

    @Test
    void watAlleenProfessionalsLezenVerandertHetPlanNiet() {
        assertThat(verschil(toen, toen.na(new SchrijfWerkaantekening(DOEL, 0, "Bel JGZ.")))).isEmpty();
        assertThat(Planinhoud.van(toen.na(new SchrijfWerkaantekening(DOEL, 0, "Bel JGZ.")).casus()).toString())
                .doesNotContain("Bel JGZ.");
    }

    @Test
    void eenAndereZinStaatErLetterlijkBij() {
        List<Planverschil> verschillen = verschil(toen, toen.na(new StelDoelBij(DOEL, 1, "Noor slaapt om half negen", Leefgebied.OPVOEDEN_ONTWIKKELING)));

        assertThat(verschillen).filteredOn(v -> v.deel() == Deel.DOEL).singleElement().isEqualTo(new Planverschil(
                Deel.DOEL, Soort.ANDERE_WOORDEN, DOEL, "Doel 1 heeft een andere zin.",
                "Doel 1 heeft een andere zin. Eerst: ‘Noor slaapt om acht uur.’ Nu: ‘Noor slaapt om half negen’.",
                "Noor slaapt om acht uur.", "Noor slaapt om half negen"));
        assertThat(zinnen(toen, toen.na(new WijzigWens(WENS, 1, "Rust op zondag."))))
                .containsExactly("De wens van Samira Amrani heeft een andere zin. Eerst: ‘Rust in huis.’ Nu: ‘Rust op zondag.’");
    }

    @Test
    void watErbijKwamEnWatWegIs() {
        Gegeven meer = inUitvoering().na(new LegWensVast(WENS, "Rust in huis.", LID_SAMIRA, null), tweedeDoel());

        assertThat(zinnen(inUitvoering(), meer)).startsWith(
                "Erbij gekomen: de wens van Samira Amrani: ‘Rust in huis.’", "Erbij gekomen: doel 2: ‘Eén rustig weekend per maand.’");
        assertThat(zinnen(meer, inUitvoering())).startsWith(
                "Weg: de wens van Samira Amrani: ‘Rust in huis.’", "Weg: doel 2: ‘Eén rustig weekend per maand.’");
    }

    @Test
    void eenDoelKrijgtEenAnderLeefgebiedEnEenCijfer() {
        assertThat(zinnen(toen, toen.na(new StelDoelBij(DOEL, 1, "Noor slaapt om acht uur.", Leefgebied.WONEN))))
                .startsWith("Doel 1 gaat over iets anders. Eerst: opvoeden en ontwikkeling. Nu: wonen.");
        assertThat(zinnen(toen, toen.na(new GeefCijfer(DOEL, 4))))
                .containsExactly("Doel 1 heeft een ander cijfer. Eerst: nog geen cijfer. Nu: een 4.");
        assertThat(zinnen(toen.na(new GeefCijfer(DOEL, 4)), toen.na(new GeefCijfer(DOEL, 10))))
                .containsExactly("Doel 1 is bereikt. Eerst: een 4. Nu: een 10.");
    }

    @Test
    void watErMetEenActieGebeurde() {
        assertThat(zinnen(toen, toen.na(new ZetActiestatus(ACTIE, 1, ActieStatus.BEZIG, null))))
                .containsExactly("Fatima El Idrissi begon met " + ACTIE_IN_WOORDEN + ".");
        assertThat(zinnen(toen, toen.na(new ZetActiestatus(ACTIE, 1, ActieStatus.KLAAR, null))))
                .containsExactly("Fatima El Idrissi rondde " + ACTIE_IN_WOORDEN + " af.");
        assertThat(zinnen(toen, toen.na(new ZetActiestatus(ACTIE, 1, ActieStatus.NIET_GELUKT, "Geen plek."))))
                .containsExactly("De actie ‘regelt naschoolse opvang’ is niet gelukt. Wat zat ertussen: ‘Geen plek.’");
        assertThat(zinnen(toen.na(new ZetActiestatus(ACTIE, 1, ActieStatus.BEZIG, null)), toen))
                .containsExactly("De actie ‘regelt naschoolse opvang’ is weer nog te doen.");
    }

    @Test
    void eenActieZitVastEnKomtWeerLos() {
        Gegeven vast = toen.na(new MeldBlokkade(ACTIE, 1, BLOKKADE, Blokkade.Soort.REGEL, REGEL, "Na zes maanden stopt het."));

        assertThat(zinnen(toen, vast))
                .containsExactly("De actie ‘regelt naschoolse opvang’ zit vast. Waarop: ‘Na zes maanden stopt het.’");
        assertThat(zinnen(vast, vast.na(new HefBlokkadeOp(ACTIE, 2L, BLOKKADE))))
                .containsExactly("De actie ‘regelt naschoolse opvang’ zit niet meer vast.");
    }

    @Test
    void eenActieIsAndersAfgesproken() {
        var samira = new Toezegging(Verantwoordelijke.Soort.GEZINSLID, null, LID_SAMIRA, null);

        assertThat(zinnen(toen, toen.na(new WijzigActie(ACTIE, 1, "regelt opvang op maandag.", samira, VANDAAG.plusDays(20))))).containsExactly(
                "De actie van Samira Amrani heeft andere woorden. Eerst: ‘regelt naschoolse opvang.’ Nu: ‘regelt opvang op maandag.’",
                "Iemand anders doet de actie ‘regelt opvang op maandag’. Eerst: Fatima El Idrissi. Nu: Samira Amrani.",
                "De actie ‘regelt opvang op maandag’ heeft een andere dag. Eerst: 16 maart 2026. Nu: 22 maart 2026.");
    }

    @Test
    void wieErMeedoetEnWieHetOverzichtHoudt() {
        Gegeven metIngrid = toen.na(ingridBijDoel());

        assertThat(zinnen(toen, metIngrid)).containsExactly("Ingrid Postma van Basisschool De Wiek doet nu mee.");
        assertThat(zinnen(metIngrid, metIngrid.na(new SluitToegangAf(BETROKKENE_INGRID))))
                .containsExactly("Ingrid Postma van Basisschool De Wiek doet niet meer mee.");
        Gegeven gevraagd = toen.na(new DraagOver(id(301), BETROKKENE_SAMIRA, "Bel maandag."));
        assertThat(zinnen(toen, gevraagd.na(DOOR_SAMIRA, new Opdracht.BeantwoordOverdracht(id(301), true, null))))
                .containsExactly("Er is een andere zorgcoördinator. Eerst: Fatima El Idrissi. Nu: Samira Amrani.");
    }

    @Test
    void wieHetErmeeEensIs() {
        Gegeven anders = toen.na(new StelDoelBij(DOEL, 1, "Half negen.", Leefgebied.OPVOEDEN_ONTWIKKELING));

        assertThat(zinnen(toen, anders)).filteredOn(z -> !z.startsWith("Doel")).containsExactly(
                "Samira Amrani heeft over dit plan nog niets gezegd.",
                "Sami de Wit heeft over dit plan nog niets gezegd.",
                "Jeroen de Wit heeft over dit plan nog niets gezegd.");
        Gegeven opnieuw = anders.na(
                new GeefAkkoord(LID_SAMIRA, "Zij wil eerst overleggen."), new GeefAkkoord(LID_SAMI, null), new GeefAkkoord(LID_JEROEN, null));
        assertThat(zinnen(toen, opnieuw)).filteredOn(z -> !z.startsWith("Doel")).containsExactly(
                "Van Samira Amrani is er geen akkoord. Waarom: ‘Zij wil eerst overleggen.’", "Jeroen de Wit gaf akkoord.");
    }

    @Test
    void eenAndereDagOmTerugTeKijken() {
        assertThat(zinnen(toen, toen.na(new PlanEvaluatie(VANDAAG.plusDays(60)))))
                .containsExactly("De dag om samen terug te kijken is anders. Eerst: 11 april 2026. Nu: 1 mei 2026.");
    }

    @Test
    void staatInDeVolgordeVanHetPlan() {
        List<Planverschil> verschillen = verschil(toen, toen.na(
                new PlanEvaluatie(VANDAAG.plusDays(60)), ingridBijDoel(), new ZetActiestatus(ACTIE, 1, ActieStatus.KLAAR, null),
                tweedeDoel(), new GeefCijfer(DOEL, 4), new WijzigWens(WENS, 1, "Rust op zondag.")));

        assertThat(verschillen).extracting(Planverschil::deel).isSorted().contains(Deel.values());
        assertThat(verschillen).filteredOn(v -> v.deel() == Deel.DOEL).extracting(Planverschil::onderdeelId).containsExactly(DOEL, DOEL_2);
    }

    private static List<Planverschil> verschil(Gegeven was, Gegeven nu) {
        return Planvergelijking.van(Planinhoud.van(was.casus()), Planinhoud.van(nu.casus()));
    }

    private static List<String> zinnen(Gegeven was, Gegeven nu) {
        return verschil(was, nu).stream().map(Planverschil::zin).toList();
    }
}
