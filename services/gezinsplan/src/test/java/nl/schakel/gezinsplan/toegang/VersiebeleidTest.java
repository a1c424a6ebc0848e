package nl.schakel.gezinsplan.toegang;

import static nl.schakel.gezinsplan.casus.model.Familie.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.schakel.access.Onderwerp;
import nl.schakel.gezinsplan.casus.application.Zicht;
import nl.schakel.gezinsplan.casus.model.Caserol;
import nl.schakel.gezinsplan.casus.model.Casus;
import nl.schakel.gezinsplan.casus.model.Deelname;
import nl.schakel.gezinsplan.casus.model.Gegeven;
import nl.schakel.gezinsplan.casus.model.Gegevenscategorie;
import nl.schakel.gezinsplan.casus.model.Grondslag;
import nl.schakel.gezinsplan.casus.model.Niveau;
import nl.schakel.gezinsplan.casus.model.Omvang;
import nl.schakel.gezinsplan.casus.model.Opdracht;
import nl.schakel.gezinsplan.casus.model.Opdracht.NodigUit;
import nl.schakel.gezinsplan.casus.model.Opdracht.SluitToegangAf;
import nl.schakel.gezinsplan.casus.model.Persoon;
import nl.schakel.gezinsplan.casus.model.Planinhoud;
import org.junit.jupiter.api.Test;

/** Of a plan as it was, nobody sees more than today, and no helper more than then. */
class VersiebeleidTest {

    private static final LocalDate LATER = VANDAAG.plusDays(30);

    private final Gegeven toen = Gegeven.inUitvoering().na(tweedeDoel(), ingridBijDoel());

    @Test
    void wieNuMeerZietZietVanToenNietMeer() {
        Casus nu = toen.na(new NodigUit(BETROKKENE_INGRID, INGRID, deelnameIngrid(Omvang.HEEL))).casus();

        assertThat(zicht(INGRID, "partner", nu)).get().satisfies(z -> {
            assertThat(z.doel(DOEL)).isEqualTo(Niveau.LEEST_MEE);
            assertThat(z.doel(DOEL_2)).isEqualTo(Niveau.WEET_DAT);
            assertThat(z.ziet(Gegevenscategorie.PLAN)).isFalse();
        });
    }

    @Test
    void wieNuMinderZietZietOokVanToenMinder() {
        var alleenDat = deelnameIngrid(new Omvang(Niveau.ZIET_NIETS, Map.of(DOEL, Niveau.WEET_DAT)));
        Casus nu = toen.na(new NodigUit(BETROKKENE_INGRID, INGRID, alleenDat)).casus();

        assertThat(zicht(INGRID, "partner", nu)).get().satisfies(z -> assertThat(z.doel(DOEL)).isEqualTo(Niveau.WEET_DAT));
    }

    @Test
    void wieNietMeerMeedoetZietNiets() {
        assertThat(zicht(INGRID, "partner", toen.na(new SluitToegangAf(BETROKKENE_INGRID)).casus())).isEmpty();
        assertThat(zicht(INGRID, "beleidsmedewerker", toen.casus())).isEmpty();
    }

    @Test
    void wieErToenNietBijWasKentDieVersieNiet() {
        Casus nu = toen.na(new NodigUit(id(14), TEUN, vanTeam())).casus();

        assertThat(zicht(TEUN, "wijkteammedewerker", nu)).isEmpty();
    }

    @Test
    void wieHetOverzichtKrijgtMoetWetenWatErIsAfgesproken() {
        Gegeven gevraagd = toen.na(new NodigUit(id(14), TEUN, vanTeam()), new Opdracht.DraagOver(id(301), id(14), "Bel maandag."));
        Casus nu = gevraagd.na(DOOR_TEUN, new Opdracht.BeantwoordOverdracht(id(301), true, null)).casus();

        assertThat(zicht(TEUN, "wijkteammedewerker", nu)).get().satisfies(z -> {
            assertThat(z.caserol()).isEqualTo(Caserol.ZORGCOORDINATOR);
            assertThat(z.ziet(Gegevenscategorie.PLAN)).isTrue();
        });
    }

    @Test
    void hetPlanIsVanHetGezinOokVanWieErLaterBijKwam() {
        Casus nu = toen.na(lid(id(5), "Marga Amrani", nl.schakel.gezinsplan.casus.model.Gezinsrol.GROOTOUDER, null,
                        nl.schakel.gezinsplan.casus.model.Gezag.NEE, MARGA)).casus();

        assertThat(zicht(SAMIRA, "gezinslid", nu)).get().satisfies(z -> assertThat(z.ziet(Gegevenscategorie.PLAN)).isTrue());
        assertThat(zicht(MARGA, "gezinslid", nu)).get().satisfies(z -> assertThat(z.ziet(Gegevenscategorie.PLAN)).isTrue());
    }

    private Optional<Zicht> zicht(Persoon wie, String functie, Casus nu) {
        var onderwerp = new Onderwerp(wie.id(), wie.naam(), wie.organisatieId(), wie.organisatie(), Set.of(functie));
        return Casusbeleid.zicht(onderwerp, nu, LATER, Planinhoud.van(toen.casus()).kring(), VANDAAG);
    }

    private static Deelname vanTeam() {
        return new Deelname(
                Caserol.WIJKTEAMMEDEWERKER, "Werkt mee.", Grondslag.WETTELIJKE_TAAK, Set.of(Gegevenscategorie.values()), Omvang.HEEL, null);
    }
}
