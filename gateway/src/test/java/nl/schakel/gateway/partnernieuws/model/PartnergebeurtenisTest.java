package nl.schakel.gateway.partnernieuws.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.schakel.gateway.partnernieuws.model.Partnergebeurtenis.Stand;
import nl.schakel.gateway.partnernieuws.model.Uitslag.Reden;
import org.junit.jupiter.api.Test;

class PartnergebeurtenisTest {

    private static final Instant NU = Instant.parse("2026-12-01T09:30:00.123456Z");
    private static final Afzender SCHOOL = new Afzender("school", "00000000-0000-4000-9000-000000000004");
    private static final UUID CASUS = new UUID(0x4000L, 100);

    @Test
    void isEerstOntvangenEnDanVerwerkt() {
        Partnergebeurtenis ontvangen = ontvangen(SCHOOL, inhoud("1"));

        assertThat(ontvangen.stand()).isEqualTo(Stand.ONTVANGEN);
        assertThat(ontvangen.ontvangenOp()).isEqualTo("2026-12-01T09:30:00.123Z");
        Partnergebeurtenis verwerkt = ontvangen.afgehandeld(Uitslag.OPGENOMEN, NU.plusSeconds(1));
        assertThat(verwerkt.stand()).isEqualTo(Stand.VERWERKT);
        assertThat(verwerkt.afgehandeldOp()).isEqualTo("2026-12-01T09:30:01.123Z");
    }

    @Test
    void heeftBijEenNeeEenRedenEnDeEersteUitslagTelt() {
        Partnergebeurtenis geweigerd = ontvangen(SCHOOL, inhoud("1")).afgehandeld(new Uitslag(Reden.DOET_NIET_MEE), NU);

        assertThat(geweigerd.stand()).isEqualTo(Stand.GEWEIGERD);
        assertThat(geweigerd.afgehandeld(Uitslag.OPGENOMEN, NU.plusSeconds(9))).isSameAs(geweigerd);
        assertThat(Reden.values()).allSatisfy(r -> assertThat(r.zin()).endsWith("."));
    }

    @Test
    void isDezelfdeBijHetzelfdeNummerVanHetzelfdeSysteem() {
        Partnergebeurtenis eerste = ontvangen(SCHOOL, inhoud("1"));
        Partnergebeurtenis later = Partnergebeurtenis.ontvangen(SCHOOL, inhoud("1"), NU.plusSeconds(60));

        assertThat(later.id()).isEqualTo(eerste.id());
        assertThat(later.zegtHetzelfdeAls(eerste)).isTrue();
        assertThat(ontvangen(SCHOOL, inhoud("2")).id()).isNotEqualTo(eerste.id());
        assertThat(ontvangen(new Afzender("ander", SCHOOL.organisatieId()), inhoud("1")).id()).isNotEqualTo(eerste.id());
    }

    @Test
    void zegtIetsAndersAlsErIetsAndersInStaat() {
        Partnergebeurtenis eerste = ontvangen(SCHOOL, inhoud("1"));
        var anders = new Inhoud("urn:x", "1", Soort.TRAJECT_GESTOPT, CASUS, NU, LocalDate.of(2026, 12, 3), null);
        var voorEenAnder = new Afzender(SCHOOL.klant(), "00000000-0000-4000-9000-000000000005");

        assertThat(ontvangen(SCHOOL, anders).id()).isEqualTo(eerste.id());
        assertThat(ontvangen(SCHOOL, anders).zegtHetzelfdeAls(eerste)).isFalse();
        assertThat(ontvangen(voorEenAnder, inhoud("1")).zegtHetzelfdeAls(eerste)).isFalse();
    }

    private static Partnergebeurtenis ontvangen(Afzender afzender, Inhoud inhoud) {
        return Partnergebeurtenis.ontvangen(afzender, inhoud, NU);
    }

    private static Inhoud inhoud(String nummer) {
        return new Inhoud("urn:x", nummer, Soort.TRAJECT_GESTART, CASUS, NU, LocalDate.of(2026, 12, 3), null);
    }
}
