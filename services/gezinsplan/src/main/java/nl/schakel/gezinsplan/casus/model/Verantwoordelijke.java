package nl.schakel.gezinsplan.casus.model;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The one who does it. Exactly one, so that nobody waits for somebody.
 *
 * @param persoonId the account, if there is one: this action is then in that person's own list
 */
public record Verantwoordelijke(
        Soort soort, String naam, @Nullable String persoonId, @Nullable UUID gezinslidId) {

    public enum Soort {
        GEZINSLID,
        PROFESSIONAL,
        NETWERK
    }
}
