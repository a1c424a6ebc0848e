package nl.schakel.gezinsplan.casus.model;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a casus begins.
 *
 * @param naam made of the family names when absent
 * @param eersteActie what can be done today, before any form
 * @param aanmelder takes part from the start; absent for who may report a family but not read its plan
 */
public record MeldCasusAan(
        @Nullable String naam,
        String aanleiding,
        List<Opdracht.VoegGezinslidToe> gezinsleden,
        @Nullable EersteActie eersteActie,
        @Nullable Aanmelder aanmelder) {

    public record EersteActie(UUID actieId, String wat, @Nullable LocalDate uiterlijk) {}

    public record Aanmelder(UUID betrokkeneId, Caserol caserol) {}
}
