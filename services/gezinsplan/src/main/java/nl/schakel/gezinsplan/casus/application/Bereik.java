package nl.schakel.gezinsplan.casus.application;

import java.time.LocalDate;
import java.util.Set;
import nl.schakel.gezinsplan.casus.model.Caserol;

/** Which casussen somebody finds in a list. */
public sealed interface Bereik {

    /** @param rollen only participations in these roles count: those that fit the function of the login */
    record Deelnemer(String persoonId, Set<Caserol> rollen, LocalDate vandaag) implements Bereik {}

    /** The heads of all casussen in which somebody of this organisation takes part; never what is in the plan. */
    record Organisatie(String organisatieId, LocalDate vandaag) implements Bereik {}

    record Niets() implements Bereik {}
}
