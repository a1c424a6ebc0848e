package nl.schakel.maatwerktafel.toegang.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.schakel.access.Onderwerp;
import nl.schakel.access.Toegangsbesluit;
import nl.schakel.access.Toegangsvraag;
import nl.schakel.maatwerktafel.gedeeld.model.Deelnemer;
import nl.schakel.maatwerktafel.gedeeld.model.Handeling;
import nl.schakel.maatwerktafel.gedeeld.model.Toegangslijst;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BeleidTest {

    private static final LocalDate VANDAAG = LocalDate.of(2026, 4, 2);
    private static final String IK = "ik";
    private static final Set<Handeling> VOOR_MENSEN =
            EnumSet.of(Handeling.REGEL_LEZEN, Handeling.TAFEL_LEZEN, Handeling.PRECEDENT_LEZEN, Handeling.MIJN_WERK_LEZEN);
    private static final Set<Handeling> DOOR_DE_TAFEL = EnumSet.of(
            Handeling.VERZOEK_LEZEN, Handeling.WIJZIGEN, Handeling.VRAAG_STELLEN, Handeling.AGENDEREN,
            Handeling.ONTWERPBESLUIT_SCHRIJVEN);

    private final Beleid beleid = new Beleid();

    private Set<Handeling> mag(String functie, Toegangslijst toegang) {
        Set<Handeling> mag = EnumSet.noneOf(Handeling.class);
        for (Handeling handeling : Handeling.values()) {
            if (beslis(functie, handeling, toegang).toegestaan()) {
                mag.add(handeling);
            }
        }
        return mag;
    }

    private Toegangsbesluit beslis(String functie, Handeling handeling, Toegangslijst toegang) {
        Onderwerp wie = new Onderwerp(IK, "Naam", null, null, Set.of(functie));
        return beleid.beslis(
                new Toegangsvraag(wie, handeling.code(), "VERZOEK", "v"), new Toegangsfeiten(handeling, VANDAAG, toegang, "c"));
    }

    private static Toegangslijst ingediend(Deelnemer... deelnemers) {
        return new Toegangslijst(List.of(deelnemers), Toegangslijst.TAFEL);
    }

    private static Deelnemer ik(@Nullable String caserol, @Nullable LocalDate tot) {
        return new Deelnemer(IK, caserol, null, tot);
    }

    private static Set<Handeling> en(Set<Handeling> basis, Handeling... meer) {
        Set<Handeling> samen = EnumSet.copyOf(basis);
        samen.addAll(List.of(meer));
        return samen;
    }

    @Test
    void kentElkeFunctieZonderDeelname() {
        Map<String, Set<Handeling>> verwacht = Map.ofEntries(
                Map.entry("wijkteammedewerker", VOOR_MENSEN),
                Map.entry("teamleider", VOOR_MENSEN),
                Map.entry("partner", VOOR_MENSEN),
                Map.entry("gezinslid", VOOR_MENSEN),
                Map.entry("fg", VOOR_MENSEN),
                Map.entry("beheerder", en(VOOR_MENSEN, Handeling.REGEL_TOEVOEGEN)),
                Map.entry("beleidsmedewerker", en(VOOR_MENSEN, Handeling.REGEL_TOEVOEGEN, Handeling.REGEL_AANPASSEN,
                        Handeling.SIGNAAL_LEZEN, Handeling.SIGNAAL_BEHANDELEN, Handeling.OVERZICHT_LEZEN)),
                Map.entry("tafelmedewerker", en(en(VOOR_MENSEN, DOOR_DE_TAFEL.toArray(new Handeling[0])),
                        Handeling.SIGNAAL_LEZEN, Handeling.SIGNAAL_BEHANDELEN, Handeling.TAFEL_PLANNEN)),
                Map.entry("tafelvoorzitter", en(en(VOOR_MENSEN, DOOR_DE_TAFEL.toArray(new Handeling[0])), Handeling.BESLISSEN,
                        Handeling.SIGNAAL_LEZEN, Handeling.SIGNAAL_BEHANDELEN, Handeling.TAFEL_PLANNEN)),
                Map.entry("dienst", EnumSet.of(Handeling.VOORWAARDEN_LEZEN)),
                Map.entry("partnersysteem", EnumSet.noneOf(Handeling.class)));
        verwacht.forEach((functie, handelingen) -> assertThat(mag(functie, ingediend())).as(functie).isEqualTo(handelingen));
    }

    @Test
    void laatDeTafelNietsVanEenConceptZien() {
        Toegangslijst concept = new Toegangslijst(List.of(), Set.of());
        assertThat(mag("tafelvoorzitter", concept)).doesNotContainAnyElementsOf(DOOR_DE_TAFEL).doesNotContain(Handeling.BESLISSEN);
        assertThat(beslis("tafelmedewerker", Handeling.VERZOEK_LEZEN, concept).reden()).contains("nog niet verstuurd");
    }

    @Test
    void laatWieMeewerktLezenSchrijvenEnVersturen() {
        Set<Handeling> meewerken = EnumSet.of(
                Handeling.VERZOEK_LEZEN, Handeling.WIJZIGEN, Handeling.VRAAG_BEANTWOORDEN, Handeling.INTREKKEN, Handeling.INDIENEN, Handeling.MAKEN);
        assertThat(mag("gezinslid", ingediend(ik(Deelnemer.GEZINSLID, null)))).isEqualTo(en(VOOR_MENSEN, meewerken.toArray(new Handeling[0])));
        assertThat(mag("wijkteammedewerker", ingediend(ik(Deelnemer.ZORGCOORDINATOR, VANDAAG)))).containsAll(meewerken);
    }

    @Test
    void laatEenPartnerMeeschrijvenMaarNietVersturen() {
        Set<Handeling> mag = mag("partner", ingediend(ik(Deelnemer.PARTNER, null)));
        assertThat(mag).contains(Handeling.VERZOEK_LEZEN, Handeling.WIJZIGEN).doesNotContain(Handeling.INDIENEN, Handeling.MAKEN);
        assertThat(beslis("partner", Handeling.INDIENEN, ingediend(ik(Deelnemer.PARTNER, null))).reden()).contains("zorgcoördinator");
    }

    @Test
    void sluitWieNietMeerMeewerkt() {
        assertThat(mag("wijkteammedewerker", ingediend(ik(Deelnemer.ZORGCOORDINATOR, VANDAAG.minusDays(1))))).isEqualTo(VOOR_MENSEN);
    }

    @Test
    void noemtAltijdEenRedenEnBijEenJaEenGrondslag() {
        for (String functie : List.of("wijkteammedewerker", "tafelvoorzitter", "beleidsmedewerker", "dienst", "fg")) {
            for (Handeling handeling : Handeling.values()) {
                Toegangsbesluit besluit = beslis(functie, handeling, ingediend());
                assertThat(besluit.reden()).endsWith(".");
                assertThat(besluit.grondslag() != null).isEqualTo(besluit.toegestaan());
            }
        }
    }

    /** Het inzagelog heeft er woorden voor, en een tekst gaat er niet heen. */
    @Test
    void noemtAlleenAfgesprokenGrondslagen() {
        Set<String> genoemd = new TreeSet<>();
        for (String functie : List.of("wijkteammedewerker", "tafelvoorzitter", "tafelmedewerker", "beleidsmedewerker", "beheerder", "dienst")) {
            for (Handeling handeling : Handeling.values()) {
                genoemd.add(String.valueOf(beslis(functie, handeling, ingediend()).grondslag()));
                genoemd.add(String.valueOf(beslis(functie, handeling, ingediend(ik(Deelnemer.GEZINSLID, null))).grondslag()));
            }
        }
        genoemd.remove("null");
        assertThat(genoemd).hasSize(5).isSubsetOf(InzagecodesTest.codes("grondslag"));
        assertThat(InzagecodesTest.codes("grondslag")).contains("GEZIEN_IN_LIJST");
    }
}
