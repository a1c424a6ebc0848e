package nl.schakel.maatwerktafel.regel.model;

import java.util.Set;

/** Wat beleid met een signaal doet. */
public enum SignaalStand {
    NIEUW,
    IN_ONDERZOEK,
    REGEL_AANGEPAST,
    BEWUST_BEHOUDEN,
    /** Those who asked have been told. */
    TERUGGEKOPPELD;

    boolean magNaar(SignaalStand nieuw) {
        return switch (this) {
            case NIEUW -> Set.of(IN_ONDERZOEK, REGEL_AANGEPAST, BEWUST_BEHOUDEN).contains(nieuw);
            case IN_ONDERZOEK -> nieuw.isAntwoord();
            case REGEL_AANGEPAST, BEWUST_BEHOUDEN -> nieuw == TERUGGEKOPPELD;
            case TERUGGEKOPPELD -> false;
        };
    }

    /** The answer that beleid gives; it needs a reason. */
    public boolean isAntwoord() {
        return this == REGEL_AANGEPAST || this == BEWUST_BEHOUDEN;
    }

    public boolean isOpen() {
        return this == NIEUW || this == IN_ONDERZOEK;
    }
}
