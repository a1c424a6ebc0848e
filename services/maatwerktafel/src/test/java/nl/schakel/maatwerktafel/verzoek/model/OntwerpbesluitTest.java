package nl.schakel.maatwerktafel.verzoek.model;

import static nl.schakel.maatwerktafel.verzoek.model.Familie.*;
import static nl.schakel.maatwerktafel.verzoek.model.Gegeven.ingediend;
import static nl.schakel.maatwerktafel.verzoek.model.Opdrachten.ontwerp;
import static nl.schakel.maatwerktafel.verzoek.model.Opdrachten.stelVraag;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.schakel.maatwerktafel.verzoek.model.VerzoekGebeurtenis.OntwerpbesluitGewijzigd;
import nl.schakel.maatwerktafel.verzoek.model.VerzoekOpdracht.SchrijfOntwerpbesluit;
import nl.schakel.maatwerktafel.verzoek.model.VerzoekWeigering.AlBesloten;
import nl.schakel.maatwerktafel.verzoek.model.VerzoekWeigering.NietInBehandeling;
import nl.schakel.maatwerktafel.verzoek.model.VerzoekWeigering.OntwerpGebotst;
import org.junit.jupiter.api.Test;

class OntwerpbesluitTest {

    private static final Besluitinhoud JA = inhoud(Besluitsoort.TOEGEKEND);
    private static final Besluitinhoud NEE = inhoud(Besluitsoort.AFGEWEZEN);

    @Test
    void eenOntwerpMagHalfLeegZijn() {
        var halfLeeg = new Besluitinhoud(null, null, List.of(), null, null, null, false, null);

        Verzoek verzoek = ingediend()
                .als(new SchrijfOntwerpbesluit(halfLeeg, null, DOOR_JOOST, NU))
                .gebeurt(new OntwerpbesluitGewijzigd());

        assertThat(verzoek.behandeling().ontwerp()).isEqualTo(new Ontwerpbesluit(halfLeeg, JOOST, NU, 3));
        assertThat(verzoek.stand()).isEqualTo(Stand.INGEDIEND);
    }

    @Test
    void tweeOntwerpenOpDezelfdeVersieBotsen() {
        Gegeven geschreven = ingediend().na(ontwerp(JA, null));
        var botst = new OntwerpGebotst(3, new Ontwerpbesluit(JA, JOOST, NU, 3));

        geschreven.als(new SchrijfOntwerpbesluit(NEE, null, DOOR_KARIN, NU)).isGeweigerdOm(botst);
        geschreven.als(new SchrijfOntwerpbesluit(NEE, 2L, DOOR_KARIN, NU)).isGeweigerdOm(botst);
        geschreven
                .als(new SchrijfOntwerpbesluit(NEE, 3L, DOOR_KARIN, NU))
                .gebeurt(new OntwerpbesluitGewijzigd());
    }

    @Test
    void eenVraagTussendoorIsGeenBotsing() {
        Gegeven geschreven = ingediend().na(ontwerp(JA, null)).na(stelVraag());

        geschreven.als(ontwerp(NEE, 3L)).gebeurt(new OntwerpbesluitGewijzigd());
    }

    @Test
    void hetzelfdeOntwerpNogEensVerandertNiets() {
        ingediend().na(ontwerp(JA, null)).als(ontwerp(JA, null)).verandertNiets();
    }

    @Test
    void schrijftGeenOntwerpBijEenConceptOfNaHetBesluit() {
        Gegeven.concept().als(ontwerp(JA, null)).isGeweigerdOm(new NietInBehandeling());
        Gegeven.besloten().als(ontwerp(NEE, null)).isGeweigerdOm(new AlBesloten());
    }
}
