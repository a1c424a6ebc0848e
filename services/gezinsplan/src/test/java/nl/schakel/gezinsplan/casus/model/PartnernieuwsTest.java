package nl.schakel.gezinsplan.casus.model;

import static nl.schakel.gezinsplan.casus.model.Familie.*;
import static nl.schakel.gezinsplan.casus.model.Gegeven.aangemeld;
import static nl.schakel.gezinsplan.casus.model.Gegeven.inUitvoering;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.LongStream;
import nl.schakel.gezinsplan.casus.model.Gebeurtenis.PartnerberichtGeweigerd;
import nl.schakel.gezinsplan.casus.model.Gebeurtenis.PartnerberichtOpgenomen;
import nl.schakel.gezinsplan.casus.model.Opdracht.NeemPartnerberichtOp;
import nl.schakel.gezinsplan.casus.model.Opdracht.NodigUit;
import nl.schakel.gezinsplan.casus.model.Opdracht.SluitCasusAf;
import nl.schakel.gezinsplan.casus.model.Opdracht.SluitToegangAf;
import nl.schakel.gezinsplan.casus.model.Partnerbericht.Reden;
import nl.schakel.gezinsplan.casus.model.Partnerbericht.Soort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PartnernieuwsTest {

    private static final SluitCasusAf AFSLUITEN = new SluitCasusAf("Klaar.", VANDAAG.plusDays(90), "Fatima");

    @ParameterizedTest
    @EnumSource(Soort.class)
    void nieuwsVanWieMeedoetStaatBijHetPlan(Soort soort) {
        var opdracht = new NeemPartnerberichtOp(id(91), organisatie(4), soort, null, null, NU);

        Casus casus = aangemeld().na(ingridBijDoel()).als(DOOR_SCHOOL, opdracht).gebeurt(new PartnerberichtOpgenomen(id(91)));

        assertThat(casus.kring().berichten()).containsExactly(
                new Partnerbericht(id(91), organisatie(4), "Basisschool De Wiek", soort, null, null, NU));
        assertThat(casus.gewijzigd()).isEqualTo(new Wijziging("Basisschool De Wiek", NU));
    }

    @Test
    void watDePartnerErbijZegtBlijftBewaard() {
        Casus casus = aangemeld().na(ingridBijDoel()).na(DOOR_SCHOOL, nieuwsVanSchool(91)).casus();

        Partnerbericht bericht = casus.kring().berichten().getFirst();
        assertThat(bericht.datum()).isEqualTo(LocalDate.of(2026, 4, 3));
        assertThat(bericht.dataref()).isEqualTo("https://dossier.dewiek.example/trajecten/4711");
    }

    @Test
    void wieNietMeedoetHoortDatEnHetPlanVerandertNiet() {
        Gegeven zonderSchool = aangemeld();

        Casus casus = zonderSchool.als(DOOR_SCHOOL, nieuwsVanSchool(91))
                .gebeurt(new PartnerberichtGeweigerd(id(91), Reden.DOET_NIET_MEE));

        assertThat(casus).isSameAs(zonderSchool.casus());
    }

    @Test
    void wieErNietMeerBijIsOfVanWieDeLaatsteDagVoorbijIsHoortHetzelfde() {
        Gegeven metSchool = aangemeld().na(ingridBijDoel());
        var geweigerd = new PartnerberichtGeweigerd(id(91), Reden.DOET_NIET_MEE);

        metSchool.na(new SluitToegangAf(BETROKKENE_INGRID)).als(DOOR_SCHOOL, nieuwsVanSchool(91)).gebeurt(geweigerd);
        Instant daarna = NU.plus(61, ChronoUnit.DAYS);
        metSchool.als(new Door(DOOR_SCHOOL.persoon(), DOOR_SCHOOL.rol(), daarna), nieuwsVanSchool(91)).gebeurt(geweigerd);
    }

    @Test
    void bijEenAfgeslotenPlanKomtNietsMeer() {
        Gegeven afgesloten = inUitvoering()
                .na(new NodigUit(BETROKKENE_INGRID, INGRID, deelnameIngrid(Omvang.HEEL)), new Opdracht.LegEersteContactVast(id(99)), AFSLUITEN);

        afgesloten.als(DOOR_SCHOOL, nieuwsVanSchool(91)).gebeurt(new PartnerberichtGeweigerd(id(91), Reden.CASUS_AFGESLOTEN));
        inUitvoering().na(new Opdracht.LegEersteContactVast(id(99)), AFSLUITEN).als(DOOR_SCHOOL, nieuwsVanSchool(91))
                .gebeurt(new PartnerberichtGeweigerd(id(91), Reden.DOET_NIET_MEE));
    }

    @Test
    void hetzelfdeNieuwsNogEensVerandertNiets() {
        aangemeld().na(ingridBijDoel()).na(DOOR_SCHOOL, nieuwsVanSchool(91)).als(DOOR_SCHOOL, nieuwsVanSchool(91)).verandertNiets();
    }

    @Test
    void bewaartDeNieuwsteVijftigEnNeemtNietsOudersMeerOp() {
        Gegeven vol = aangemeld().na(ingridBijDoel())
                .na(LongStream.rangeClosed(101, 151).mapToObj(Familie::nieuwsVanSchool).toArray(Opdracht[]::new));

        assertThat(vol.casus().kring().berichten()).hasSize(50).first().satisfies(b -> assertThat(b.id()).isEqualTo(id(102)));
        vol.als(DOOR_SCHOOL, nieuwsVanSchool(101)).verandertNiets();
    }

    @Test
    void eenPartnerZonderNaamHeetEenPartner() {
        var zonderNaam = new Persoon(INGRID.id(), INGRID.naam(), organisatie(4), null);
        Casus casus = aangemeld().na(new NodigUit(BETROKKENE_INGRID, zonderNaam, deelnameIngrid(Omvang.HEEL)))
                .na(DOOR_SCHOOL, nieuwsVanSchool(91)).casus();

        assertThat(casus.kring().berichten().getFirst().organisatie()).isEqualTo("Een partner");
    }
}
