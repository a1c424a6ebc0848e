package nl.schakel.procesevaluatie.uitnodiging.application;

import java.util.Map;
import java.util.Optional;
import nl.schakel.procesevaluatie.toegang.model.Handeling;

/** Bewaart wat iemand typt. Dit staat naast de evaluatie: niemand anders ziet het, en er gaat geen gebeurtenis van uit. */
public final class AntwoordenBewaren {

    private final Genodigden genodigden;
    private final Gastheer gastheer;

    public AntwoordenBewaren(Genodigden genodigden, Gastheer gastheer) {
        this.genodigden = genodigden;
        this.gastheer = gastheer;
    }

    public GastResultaat voerUit(String sessie, Map<String, String> antwoorden) {
        return genodigden.metSessie(sessie)
                .flatMap(g -> genodigden.wijzig(g.uitnodiging().id(), u -> Optional.of(u.metConcept(antwoorden))).<GastResultaat>map(bewaard -> {
                    gastheer.leg(g, Handeling.ANTWOORDEN_BEWAREN);
                    return new GastResultaat.Gelukt(gastheer.beeld(g, bewaard, g.deelnemer()));
                }))
                .orElseGet(GastResultaat.GeenSessie::new);
    }
}
