package nl.schakel.maatwerktafel.regel.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.schakel.maatwerktafel.gedeeld.model.Door;
import nl.schakel.maatwerktafel.gedeeld.model.NietVolledig;
import nl.schakel.maatwerktafel.gedeeld.model.Persoon;
import nl.schakel.maatwerktafel.gedeeld.model.Uitslag;
import nl.schakel.maatwerktafel.gedeeld.model.Uitslag.Aanvaard;
import nl.schakel.maatwerktafel.gedeeld.model.Uitslag.Geweigerd;
import nl.schakel.maatwerktafel.gedeeld.model.Uitslag.Ongewijzigd;
import nl.schakel.maatwerktafel.regel.model.SignaalGebeurtenis.BeleidssignaalAfgehandeld;
import nl.schakel.maatwerktafel.regel.model.SignaalGebeurtenis.BeleidssignaalGegeven;
import nl.schakel.maatwerktafel.regel.model.SignaalGebeurtenis.ToegangGewijzigd;
import nl.schakel.maatwerktafel.regel.model.SignaalOpdracht.GeefSignaal;
import nl.schakel.maatwerktafel.regel.model.SignaalOpdracht.ZetStand;
import nl.schakel.maatwerktafel.regel.model.SignaalWeigering.SignaalGebotst;
import nl.schakel.maatwerktafel.regel.model.SignaalWeigering.StapKanNiet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BeleidssignaalTest {

    private static final RegelId REGEL = new RegelId("4d5e6f70-8192-43a4-b5c6-d7e8f901122b");
    private static final Door BEA = new Door(new Persoon("b", "Bea van Dam", "Gemeente Veldhoek"), "beleidsmedewerker");
    private static final Instant NU = Instant.parse("2026-04-02T09:30:00Z");
    private static final LocalDate VANDAAG = LocalDate.of(2026, 4, 2);
    private static final Signaaldrempel DRIE = new Signaaldrempel(3);

    private static GeefSignaal gegeven() {
        return new GeefSignaal(new SignaalId("s"), REGEL, 3, Door.DIENST, NU);
    }

    private static Beleidssignaal signaal(SignaalStand... standen) {
        Beleidssignaal signaal = ((Aanvaard<Beleidssignaal, SignaalGebeurtenis>) Beleidssignaal.maak(gegeven())).staat();
        long versie = 1;
        for (SignaalStand stand : standen) {
            signaal = ((Aanvaard<Beleidssignaal, SignaalGebeurtenis>) zet(signaal, stand, "Daarom.", versie++)).staat();
        }
        return signaal;
    }

    private static Uitslag<Beleidssignaal, SignaalGebeurtenis> zet(
            Beleidssignaal signaal, SignaalStand stand, @Nullable String reden, long versie) {
        return signaal.verwerk(new ZetStand(stand, reden, versie, BEA, NU), versie + 1);
    }

    private static Regel regelMet(int verzoeken, LocalDate dag) {
        List<Regel.Telling> tellingen =
                IntStream.range(0, verzoeken).mapToObj(i -> new Regel.Telling("v" + i, dag)).toList();
        Regeltekst tekst = new Regeltekst("Regel", Regeltekst.Soort.GEWOONTE, "Nergens", null, "Iemand", null);
        return new Regel(REGEL, tekst, 1, tellingen, Set.of());
    }

    @Test
    void wordtGegevenAanBeleidEnDeTafel() {
        assertThat(((Aanvaard<Beleidssignaal, SignaalGebeurtenis>) Beleidssignaal.maak(gegeven())).gebeurtenissen())
                .containsExactly(new ToegangGewijzigd(Beleidssignaal.TOEGANG), new BeleidssignaalGegeven(REGEL, 3));
        assertThat(signaal().stand()).isEqualTo(SignaalStand.NIEUW);
        assertThat(signaal().verwerk(gegeven(), 2)).isEqualTo(new Ongewijzigd<>());
    }

    @Test
    void gaatVanOnderzoekNaarAntwoordEnTerugkoppeling() {
        assertThat(((Aanvaard<Beleidssignaal, SignaalGebeurtenis>)
                                zet(signaal(SignaalStand.IN_ONDERZOEK), SignaalStand.REGEL_AANGEPAST, "Wij passen hem aan.", 2))
                        .gebeurtenissen())
                .containsExactly(new BeleidssignaalAfgehandeld(REGEL, SignaalStand.REGEL_AANGEPAST));
        Beleidssignaal klaar =
                signaal(SignaalStand.IN_ONDERZOEK, SignaalStand.BEWUST_BEHOUDEN, SignaalStand.TERUGGEKOPPELD);
        assertThat(klaar.antwoord()).hasValueSatisfying(a -> assertThat(a.stand()).isEqualTo(SignaalStand.BEWUST_BEHOUDEN));
    }

    @Test
    void vraagtEenRedenBijEenAntwoord() {
        assertThat(zet(signaal(), SignaalStand.BEWUST_BEHOUDEN, null, 1))
                .isInstanceOfSatisfying(Geweigerd.class, g -> assertThat(g.reden()).isInstanceOf(NietVolledig.class));
        assertThat(zet(signaal(), SignaalStand.IN_ONDERZOEK, null, 1)).isInstanceOf(Aanvaard.class);
    }

    @Test
    void gaatNietTerug() {
        assertThat(zet(signaal(SignaalStand.BEWUST_BEHOUDEN), SignaalStand.IN_ONDERZOEK, null, 2))
                .isEqualTo(new Geweigerd<>(new StapKanNiet(SignaalStand.BEWUST_BEHOUDEN, SignaalStand.IN_ONDERZOEK)));
        assertThat(zet(signaal(), SignaalStand.TERUGGEKOPPELD, null, 1))
                .isEqualTo(new Geweigerd<>(new StapKanNiet(SignaalStand.NIEUW, SignaalStand.TERUGGEKOPPELD)));
        for (SignaalStand van : SignaalStand.values()) {
            assertThat(new StapKanNiet(van, SignaalStand.NIEUW).zin()).endsWith(".");
        }
    }

    @Test
    void botstAlsEenAnderHetIntussenBehandelde() {
        Beleidssignaal inOnderzoek = signaal(SignaalStand.IN_ONDERZOEK);
        ZetStand opOud = new ZetStand(SignaalStand.BEWUST_BEHOUDEN, "Daarom.", 1, BEA, NU);
        assertThat(inOnderzoek.verwerk(opOud, 3)).isEqualTo(new Geweigerd<>(new SignaalGebotst(2, inOnderzoek)));
        assertThat(inOnderzoek.verwerk(new ZetStand(SignaalStand.IN_ONDERZOEK, "Daarom.", 1, BEA, NU), 3))
                .isEqualTo(new Ongewijzigd<>());
    }

    @Test
    void komtBijHetDerdeVerzoek() {
        assertThat(DRIE.bereikt(regelMet(2, VANDAAG), List.of(), VANDAAG)).isFalse();
        assertThat(DRIE.bereikt(regelMet(3, VANDAAG), List.of(), VANDAAG)).isTrue();
        assertThat(DRIE.bereikt(regelMet(3, VANDAAG.minusYears(1)), List.of(), VANDAAG)).isFalse();
        assertThat(new Signaaldrempel(1).bereikt(regelMet(1, VANDAAG), List.of(), VANDAAG)).isTrue();
    }

    @Test
    void komtNietNogEensZolangErEenOpenstaat() {
        assertThat(DRIE.bereikt(regelMet(4, VANDAAG), List.of(signaal()), VANDAAG)).isFalse();
        assertThat(DRIE.bereikt(regelMet(4, VANDAAG), List.of(signaal(SignaalStand.IN_ONDERZOEK)), VANDAAG)).isFalse();
    }

    @Test
    void komtOpnieuwAlsErNaHetAntwoordWeerGenoegVerzoekenZijn() {
        List<Beleidssignaal> beantwoord = List.of(signaal(SignaalStand.BEWUST_BEHOUDEN));
        LocalDate later = VANDAAG.plusMonths(2);
        assertThat(DRIE.bereikt(regelMet(5, VANDAAG), beantwoord, later)).isFalse();
        assertThat(DRIE.bereikt(regelMet(3, VANDAAG.plusMonths(1)), beantwoord, later)).isTrue();
    }
}
