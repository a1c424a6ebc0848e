package nl.schakel.gezinsplan.casus.application;

import static nl.schakel.gezinsplan.casus.model.Familie.*;
import static org.assertj.core.api.Assertions.assertThat;

import nl.schakel.gezinsplan.casus.model.Gegeven;
import nl.schakel.gezinsplan.casus.model.Opdracht.SpreekActieAf;
import nl.schakel.gezinsplan.casus.model.Opdracht.Toezegging;
import nl.schakel.gezinsplan.casus.model.Verantwoordelijke.Soort;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZonderNamenTest {

    private final ZonderNamen zonderNamen = ZonderNamen.van(Gegeven.aangemeld()
            .na(new SpreekActieAf(
                    ACTIE, null, "past op.", new Toezegging(Soort.NETWERK, null, null, "Buurvrouw Els"), null))
            .casus());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Ik wil mijn mbo afmaken zonder dat Sami op zijn zusje past. | Ik wil mijn mbo afmaken zonder dat het kind op zijn zusje past.
            Noors slaap en SAMI'S boksen.                               | het kind slaap en het kind boksen.
            Jeroen de Wit woont elders.                                 | de ouder woont elders.
            De familie De Wit.                                          | De familie De de ouder.
            Buurvrouw Els helpt.                                        | iemand uit het netwerk helpt.
            Het samenspel van de witte muren.                           | Het samenspel van de witte muren.
            """)
    void haaltDeNamenVanHetGezinUitDeTekst(String met, String zonder) {
        assertThat(zonderNamen.tekst(met)).isEqualTo(zonder);
    }
}
