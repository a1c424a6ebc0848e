package nl.schakel.gateway.abonnement.bezorging;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Map;
import nl.schakel.gateway.abonnement.model.Regel;
import nl.schakel.gateway.stroom.Toegangskopie.Zichtbaar;
import org.jspecify.annotations.Nullable;

/**
 * What a partner hears: a CloudEvent of the NL GOV profile without data ("informatiearm notificeren"). That something changed, and where
 * to read it with one's own rights.
 *
 * @param time when it was logged
 * @param sequence grows per source and subject; compare as text
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Bericht(
        String specversion, String id, String source, String type, String subject, String time, @Nullable String sequence, String dataref) {

    static final String SOORT = "application/cloudevents+json; charset=utf-8";

    /** Where things of a kind are read. Lessons have no address of their own. */
    private static final Map<String, String> PADEN = Map.of(
            "CASUS", "/gezinsplan/v1/casussen/",
            "VERZOEK", "/maatwerktafel/v1/verzoeken/",
            "REGEL", "/maatwerktafel/v1/regels/",
            "SIGNAAL", "/maatwerktafel/v1/signalen/",
            "TAFEL", "/maatwerktafel/v1/tafels/",
            "EVALUATIE", "/procesevaluatie/v1/evaluaties/");
    private static final String PROEF = "nl.abonnementen.bezorging-beproefd.v1";
    private static final String LEERPUNTEN = "/procesevaluatie/v1/leerpunten";

    static Bericht van(Regel regel, Zichtbaar zichtbaar, String publiek) {
        return new Bericht("1.0", regel.id(), regel.bron(), regel.type(), regel.onderwerp(), regel.op().toString(), regel.volgnummer(),
                dataref(zichtbaar, publiek));
    }

    /** To try out whether the receiver hears us. */
    static Bericht proef(String id, String bron, String abonnementId, Instant nu, String publiek) {
        return new Bericht("1.0", id, bron, PROEF, abonnementId, nu.toString(), null, publiek + "/gateway/v1/abonnementen/" + abonnementId);
    }

    public static String dataref(Zichtbaar zichtbaar, String publiek) {
        String pad = PADEN.get(zichtbaar.soort());
        return publiek + (pad == null ? LEERPUNTEN : pad + zichtbaar.onderwerp());
    }
}
