package nl.schakel.procesevaluatie.gedeeld.model;

import java.util.Set;

/** Functies van de login, gegroepeerd naar wat zij hier betekenen. */
public final class Functies {

    /** Wijkteam en gemeente: wie een gesprek kan leiden bij een gezin waar hij niet bij hoort. */
    public static final Set<String> KAN_LEIDEN =
            Set.of("wijkteammedewerker", "teamleider", "tafelvoorzitter", "tafelmedewerker", "beleidsmedewerker");

    public static final Set<String> TWEEDE_LEZERS = Set.of("wijkteammedewerker", "teamleider");

    public static final Set<String> PROFESSIONALS =
            Set.of("wijkteammedewerker", "teamleider", "tafelvoorzitter", "tafelmedewerker", "beleidsmedewerker", "partner");

    public static final Set<String> MENSEN = Set.of("wijkteammedewerker", "teamleider", "tafelvoorzitter", "tafelmedewerker",
            "beleidsmedewerker", "partner", "gezinslid", "fg", "beheerder");

    private Functies() {}
}
