package nl.schakel.maatwerktafel.verzoek.model;

import static nl.schakel.maatwerktafel.verzoek.model.Familie.*;
import static nl.schakel.maatwerktafel.verzoek.model.Opdrachten.ontwerp;
import static nl.schakel.maatwerktafel.verzoek.model.Opdrachten.trekIn;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import nl.schakel.maatwerktafel.verzoek.model.Behandeling.Intrekking;
import nl.schakel.maatwerktafel.verzoek.model.VerzoekGebeurtenis.VerzoekIngetrokken;
import nl.schakel.maatwerktafel.verzoek.model.VerzoekOpdracht.TrekIn;
import nl.schakel.maatwerktafel.verzoek.model.VerzoekWeigering.AlBesloten;
import nl.schakel.maatwerktafel.verzoek.model.VerzoekWeigering.AlIngetrokken;
import org.junit.jupiter.api.Test;

class IntrekkenTest {

    @Test
    void hetGezinTrektHetVerzoekIn() {
        Verzoek verzoek = Gegeven.geagendeerd()
                .als(new TrekIn("Oma past nu op.", DOOR_SAMIRA, NU))
                .gebeurt(new VerzoekIngetrokken());

        assertThat(verzoek.stand()).isEqualTo(Stand.INGETROKKEN);
        assertThat(verzoek.behandeling().intrekking()).isEqualTo(new Intrekking("Oma past nu op.", SAMIRA, NU));
        assertThat(verzoek.behandeling().agendapunt()).as("van de agenda af").isNull();
    }

    @Test
    void eenConceptDatVervielZagDeTafelNooit() {
        Verzoek verzoek = Gegeven.concept().als(trekIn()).gebeurt(new VerzoekIngetrokken());

        assertThat(verzoek.toegang().functies()).isEqualTo(Set.of());
    }

    @Test
    void intrekkenGooitHetOntwerpbesluitWeg() {
        Gegeven geschreven = Gegeven.geagendeerd().na(ontwerp(inhoud(Besluitsoort.AFGEWEZEN), null));

        assertThat(geschreven.na(trekIn()).verzoek().behandeling().ontwerp()).isNull();
    }

    @Test
    void watIsAangehoudenMagNogWordenIngetrokken() {
        Behandeling behandeling = Gegeven.aangehouden().na(trekIn()).verzoek().behandeling();

        assertThat(behandeling.besluit()).isNull();
        assertThat(behandeling.aanhoudingen()).hasSize(1);
    }

    @Test
    void trektMaarEenKeerInEnNietNaHetBesluit() {
        Gegeven.ingetrokken().als(trekIn()).isGeweigerdOm(new AlIngetrokken());
        Gegeven.besloten().als(trekIn()).isGeweigerdOm(new AlBesloten());
    }

    @Test
    void wachtDaarnaNietMeerOpHetPlan() {
        assertThat(Gegeven.na(uitBlokkade()).na(trekIn()).verzoek().formulier().wachtOpPlan()).isFalse();
    }
}
