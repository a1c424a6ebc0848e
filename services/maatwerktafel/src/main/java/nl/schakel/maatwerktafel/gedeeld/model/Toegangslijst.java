package nl.schakel.maatwerktafel.gedeeld.model;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Wie iets mag zien: mensen met naam en toenaam, en functies. Lists compare by content, so a change is recognised. */
public record Toegangslijst(List<Deelnemer> personen, Set<String> functies) {

    public static final String VOORZITTER = "tafelvoorzitter";
    public static final String TAFELMEDEWERKER = "tafelmedewerker";
    public static final String BELEID = "beleidsmedewerker";
    public static final String BEHEERDER = "beheerder";

    public static final Set<String> TAFEL = Set.of(VOORZITTER, TAFELMEDEWERKER);

    public Toegangslijst {
        personen = List.copyOf(personen);
        functies = new TreeSet<>(functies);
    }

    public static Toegangslijst voorFuncties(Set<String> functies) {
        return new Toegangslijst(List.of(), functies);
    }
}
