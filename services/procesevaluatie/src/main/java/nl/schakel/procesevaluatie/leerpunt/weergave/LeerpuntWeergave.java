package nl.schakel.procesevaluatie.leerpunt.weergave;

import nl.schakel.procesevaluatie.leerpunt.model.Leerpunt;
import nl.schakel.procesevaluatie.leerpunt.model.Leerpuntsoort;
import nl.schakel.procesevaluatie.leerpunt.model.Leerpuntstand;
import org.jspecify.annotations.Nullable;

/** Een leerpunt zonder wie en zonder waar. */
public record LeerpuntWeergave(
        String id,
        long versie,
        String zagen,
        String omdat,
        String daarom,
        Leerpuntsoort soort,
        @Nullable String regelId,
        Leerpuntstand stand,
        @Nullable String kwartaal) {

    public static LeerpuntWeergave van(Leerpunt l) {
        var inhoud = l.inhoud();
        return new LeerpuntWeergave(
                l.id(), l.versie(), inhoud.zagen(), inhoud.omdat(), inhoud.daarom(), inhoud.soort(), inhoud.regelId(), l.stand(), l.kwartaal());
    }
}
