package nl.schakel.procesevaluatie.leerpunt.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.schakel.procesevaluatie.gedeeld.model.Handelende;
import nl.schakel.procesevaluatie.gedeeld.model.Rol;
import nl.schakel.procesevaluatie.leerpunt.model.Leerpunt.Afkomst;
import nl.schakel.procesevaluatie.leerpunt.model.Leerpunt.Inhoud;
import nl.schakel.procesevaluatie.leerpunt.model.LeerpuntGebeurtenis.LeerpuntGelezen;
import nl.schakel.procesevaluatie.leerpunt.model.LeerpuntGebeurtenis.LeerpuntVoorgesteld;
import nl.schakel.procesevaluatie.leerpunt.model.LeerpuntGebeurtenis.LeerpuntVrijgegeven;
import nl.schakel.procesevaluatie.leerpunt.model.LeerpuntUitspraak.Aanvaard;
import nl.schakel.procesevaluatie.leerpunt.model.LeerpuntUitspraak.Geweigerd;
import nl.schakel.procesevaluatie.leerpunt.model.LeerpuntWeigering.AlVrijgegeven;
import nl.schakel.procesevaluatie.leerpunt.model.LeerpuntWeigering.AnderLeestMee;
import nl.schakel.procesevaluatie.leerpunt.model.LeerpuntWeigering.GespreksleiderLeestEerst;
import nl.schakel.procesevaluatie.leerpunt.model.LeerpuntWeigering.Herkenbaar;
import nl.schakel.procesevaluatie.leerpunt.model.LeerpuntWeigering.LeerpuntGewijzigd;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

public class LeerpuntTest {

    private static final Handelende FATIMA = new Handelende("fatima", "Fatima", "Wijkteam", "wijkteammedewerker");
    private static final Handelende TEUN = new Handelende("teun", "Teun", "Wijkteam", "wijkteammedewerker");
    private static final Inhoud INHOUD = new Inhoud("de huisarts twee keer verwees", "niemand terugbelde", "wij altijd iets laten horen",
            Leerpuntsoort.REGEL_KNELT, "regel-1");

    public static Leerpunt voorstel() {
        return na(Leerpunt.stelVoor("l1", INHOUD, new Afkomst("fatima", List.of("marga")), FATIMA));
    }

    public static Leerpunt gelezen() {
        return na(voorstel().verwerk(vrij(FATIMA, null)));
    }

    public static Leerpunt vrijgegeven() {
        return na(gelezen().verwerk(vrij(TEUN, null)));
    }

    @Test
    void begintAlsVoorstel() {
        assertThat(Leerpunt.stelVoor("l1", INHOUD, new Afkomst("fatima", List.of()), FATIMA)).isInstanceOfSatisfying(Aanvaard.class, a -> {
            assertThat(a.gebeurtenissen()).containsExactly(new LeerpuntVoorgesteld());
            assertThat(a.leerpunt().stand()).isEqualTo(Leerpuntstand.VOORSTEL);
        });
    }

    @Test
    void leestEerstDeGespreksleiderEnDanEenCollega() {
        assertThat(voorstel().verwerk(vrij(TEUN, null))).isEqualTo(new Geweigerd(new GespreksleiderLeestEerst()));
        assertThat(voorstel().verwerk(vrij(FATIMA, null))).isInstanceOfSatisfying(Aanvaard.class, a -> {
            assertThat(a.gebeurtenissen()).containsExactly(new LeerpuntGelezen());
            assertThat(a.leerpunt().stand()).isEqualTo(Leerpuntstand.TWEEDE_LEZER);
        });
        assertThat(gelezen().verwerk(vrij(FATIMA, null))).isEqualTo(new Geweigerd(new AnderLeestMee()));
        assertThat(gelezen().verwerk(vrij(TEUN, null))).isInstanceOfSatisfying(Aanvaard.class, a ->
                assertThat(a.gebeurtenissen()).containsExactly(new LeerpuntVrijgegeven(Leerpuntsoort.REGEL_KNELT, "regel-1")));
    }

    @Test
    void weetNaVrijgaveNietMeerWaarHetVandaanKomt() {
        var vrij = vrijgegeven();
        assertThat(vrij.afkomst()).isNull();
        assertThat(vrij.kwartaal()).isEqualTo("2026-K4");
        assertThat(vrij.verwerk(vrij(TEUN, null))).isEqualTo(new Geweigerd(new AlVrijgegeven()));
    }

    @Test
    void gaatNietNaarBuitenAlsIemandTeHerkennenIs() {
        assertThat(gelezen().verwerk(new GeefVrij(TEUN, true, "2026-K4", null))).isEqualTo(new Geweigerd(new Herkenbaar()));
    }

    @Test
    void botstAlsEenAnderNetLas() {
        assertThat(gelezen().verwerk(vrij(TEUN, 1L))).isEqualTo(new Geweigerd(new LeerpuntGewijzigd(2)));
        assertThat(gelezen().verwerk(vrij(TEUN, 2L))).isInstanceOf(Aanvaard.class);
    }

    @Test
    void isPasNaVrijgaveVoorIedereen() {
        assertThat(voorstel().rollen("bea", Set.of("beleidsmedewerker"))).isEmpty();
        assertThat(voorstel().rollen("teun", Set.of("wijkteammedewerker"))).containsExactly(Rol.TWEEDE_LEZER);
        assertThat(voorstel().rollen("marga", Set.of("gezinslid"))).containsExactly(Rol.ZORGCOORDINATOR);
        assertThat(voorstel().rollen("fatima", Set.of("wijkteammedewerker"))).contains(Rol.GESPREKSLEIDER);
        assertThat(vrijgegeven().rollen("samira", Set.of("gezinslid"))).containsExactly(Rol.INGELOGD);
        assertThat(vrijgegeven().rollen("gezinsplan", Set.of("dienst"))).isEmpty();
    }

    private static GeefVrij vrij(Handelende door, @Nullable Long basis) {
        return new GeefVrij(door, false, "2026-K4", basis);
    }

    private static Leerpunt na(LeerpuntUitspraak uitspraak) {
        return ((Aanvaard) uitspraak).leerpunt();
    }
}
