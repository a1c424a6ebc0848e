package nl.schakel.maatwerktafel.verzoek.model;

import static nl.schakel.maatwerktafel.verzoek.model.Familie.NU;
import static nl.schakel.maatwerktafel.verzoek.model.Familie.formulier;
import static nl.schakel.maatwerktafel.verzoek.model.Familie.plangegevens;
import static nl.schakel.maatwerktafel.verzoek.model.Familie.uitBlokkade;
import static nl.schakel.maatwerktafel.verzoek.model.Opdrachten.agendeer;
import static nl.schakel.maatwerktafel.verzoek.model.Opdrachten.besluit;
import static nl.schakel.maatwerktafel.verzoek.model.Opdrachten.dienIn;
import static nl.schakel.maatwerktafel.verzoek.model.Opdrachten.trekIn;
import static nl.schakel.maatwerktafel.verzoek.model.Opdrachten.wijzig;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import nl.schakel.maatwerktafel.gedeeld.model.Door;
import nl.schakel.maatwerktafel.verzoek.model.VerzoekGebeurtenis.VerzoekGewijzigd;
import nl.schakel.maatwerktafel.verzoek.model.VerzoekGebeurtenis.VerzoekIngetrokken;
import nl.schakel.maatwerktafel.verzoek.model.VerzoekOpdracht.MeldBlokkadeOpgeheven;
import nl.schakel.maatwerktafel.verzoek.model.VerzoekOpdracht.VulVooruit;
import org.junit.jupiter.api.Test;

/** What becomes of a request when the action in the plan can go on without it. */
class BlokkadeOpgehevenTest {

    private static final Instant LATER = NU.plusSeconds(3600);
    private static final MeldBlokkadeOpgeheven OPGEHEVEN = new MeldBlokkadeOpgeheven(Door.DIENST, LATER);
    private static final VulVooruit VUL = new VulVooruit(plangegevens(), Door.DIENST);

    @Test
    void eenConceptWaarNiemandInSchreefVervalt() {
        Verzoek verzoek = Gegeven.na(uitBlokkade()).als(OPGEHEVEN).gebeurt(new VerzoekIngetrokken());

        assertThat(verzoek.stand()).isEqualTo(Stand.INGETROKKEN);
        assertThat(verzoek.behandeling().intrekking().reden()).startsWith("De actie zit niet meer vast.");
        assertThat(verzoek.behandeling().intrekking().door()).isEqualTo(Door.DIENST.persoon());
        assertThat(verzoek.formulier().wachtOpPlan()).as("het plan hoeft niets meer in te vullen").isFalse();
    }

    @Test
    void watHetPlanInvuldeTeltNietAlsGeschreven() {
        Gegeven.na(uitBlokkade()).na(VUL).als(OPGEHEVEN).gebeurt(new VerzoekIngetrokken());
    }

    @Test
    void watIemandSchreefBlijftEnZegtDatDeBlokkadeWegIs() {
        Verzoek verzoek = Gegeven.na(uitBlokkade()).na(VUL, wijzig(formulier(), 2)).als(OPGEHEVEN).gebeurt(new VerzoekGewijzigd());

        assertThat(verzoek.stand()).isEqualTo(Stand.CONCEPT);
        assertThat(verzoek.herkomst().blokkadeOpgehevenOp()).isEqualTo(LATER);
        assertThat(verzoek.formulier().inhoud()).isEqualTo(formulier());
    }

    @Test
    void eenVerstuurdVerzoekBlijftAanTafel() {
        Gegeven verstuurd = Gegeven.na(uitBlokkade()).na(wijzig(formulier(), 1), dienIn());

        Verzoek verzoek = verstuurd.als(OPGEHEVEN).gebeurt(new VerzoekGewijzigd());

        assertThat(verzoek.stand()).isEqualTo(Stand.INGEDIEND);
        assertThat(verzoek.herkomst().blokkadeOpgehevenOp()).isEqualTo(LATER);
    }

    @Test
    void naEenBesluitOfIntrekkingVerandertErNiets() {
        Gegeven opTafel = Gegeven.na(uitBlokkade()).na(wijzig(formulier(), 1), dienIn(), agendeer(Familie.OP_TAFEL));

        opTafel.na(besluit(Familie.inhoud(Besluitsoort.TOEGEKEND))).als(OPGEHEVEN).verandertNiets();
        Gegeven.na(uitBlokkade()).na(trekIn()).als(OPGEHEVEN).verandertNiets();
    }

    @Test
    void hetzelfdeNieuwsNogEensVerandertNiets() {
        Gegeven.na(uitBlokkade()).na(OPGEHEVEN).als(OPGEHEVEN).verandertNiets();
        Gegeven.na(uitBlokkade()).na(wijzig(formulier(), 1), OPGEHEVEN).als(OPGEHEVEN).verandertNiets();
    }
}
