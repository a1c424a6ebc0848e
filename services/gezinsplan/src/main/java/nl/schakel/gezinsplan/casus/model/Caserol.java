package nl.schakel.gezinsplan.casus.model;

import java.util.Set;

/**
 * What someone is in this one casus. Never a claim of the login, but the login's function must fit: who changes jobs
 * does not keep the access of the old one.
 */
public enum Caserol {
    /** Held beside one of the other roles, by a professional or by somebody of the family itself. */
    ZORGCOORDINATOR(Set.of()),
    WIJKTEAMMEDEWERKER(Set.of("wijkteammedewerker")),
    PARTNER(Set.of("partner")),
    GEZINSLID(Set.of("gezinslid")),
    NETWERK(Set.of("gezinslid"));

    private final Set<String> functies;

    Caserol(Set<String> functies) {
        this.functies = functies;
    }

    public boolean past(Set<String> functiesVanLogin) {
        return functies.stream().anyMatch(functiesVanLogin::contains);
    }
}
