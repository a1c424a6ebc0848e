package nl.schakel.gezinsplan.casus.model;

import java.util.UUID;

/** Which casus. Says nothing about the family, so it may travel in addresses and events. */
public record CasusId(UUID waarde) {

    public static CasusId van(String tekst) {
        return new CasusId(UUID.fromString(tekst));
    }

    @Override
    public String toString() {
        return waarde.toString();
    }
}
