package nl.schakel.maatwerktafel.verzoek.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.schakel.maatwerktafel.gedeeld.model.Uitslag;
import nl.schakel.maatwerktafel.gedeeld.model.Weigering;

/** Given what was done before, when this is done, then that happens. */
final class Proef {

    private Verzoek verzoek;
    private long versie = 1;
    private Uitslag<Verzoek, VerzoekGebeurtenis> uitslag;

    private Proef(Verzoek verzoek) {
        this.verzoek = verzoek;
    }

    static Proef gegeven(VerzoekOpdracht.MaakConcept begin, VerzoekOpdracht... daarna) {
        Proef proef = new Proef(aanvaard(Verzoek.maak(begin)).staat());
        proef.uitslag = Verzoek.maak(begin);
        return proef.en(daarna);
    }

    Proef en(VerzoekOpdracht... daarna) {
        for (VerzoekOpdracht opdracht : daarna) {
            wanneer(opdracht);
            aanvaard(uitslag);
        }
        return this;
    }

    Proef wanneer(VerzoekOpdracht opdracht) {
        uitslag = verzoek.verwerk(opdracht, versie + 1);
        if (uitslag instanceof Uitslag.Aanvaard<Verzoek, VerzoekGebeurtenis>(Verzoek nieuw, List<VerzoekGebeurtenis> _)) {
            verzoek = nieuw;
            versie++;
        }
        return this;
    }

    Proef danGebeurt(VerzoekGebeurtenis... gebeurtenissen) {
        assertThat(aanvaard(uitslag).gebeurtenissen()).containsExactly(gebeurtenissen);
        return this;
    }

    Proef danGebeurtNiets() {
        assertThat(uitslag).isEqualTo(new Uitslag.Ongewijzigd<>());
        return this;
    }

    Weigering danGeweigerd() {
        assertThat(uitslag).isInstanceOf(Uitslag.Geweigerd.class);
        return ((Uitslag.Geweigerd<?, ?>) uitslag).reden();
    }

    Proef danGeweigerd(Weigering weigering) {
        assertThat(danGeweigerd()).isEqualTo(weigering);
        return this;
    }

    Proef danIsDeStand(Stand stand) {
        assertThat(verzoek.stand()).isEqualTo(stand);
        return this;
    }

    Verzoek verzoek() {
        return verzoek;
    }

    long versie() {
        return versie;
    }

    private static Uitslag.Aanvaard<Verzoek, VerzoekGebeurtenis> aanvaard(Uitslag<Verzoek, VerzoekGebeurtenis> uitslag) {
        assertThat(uitslag).isInstanceOf(Uitslag.Aanvaard.class);
        return (Uitslag.Aanvaard<Verzoek, VerzoekGebeurtenis>) uitslag;
    }
}
