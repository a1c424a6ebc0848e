package nl.schakel.gezinsplan.adresboek;

import java.util.List;
import java.util.Optional;

/** The address book as it is stored. */
public interface Adressen {

    Optional<Mens> mens(String id);

    Optional<Organisatie> organisatie(String id);

    /**
     * People whose name holds this text. A resident is found only by his or her whole name: whoever knows that may link
     * the account to a family, and nobody can leaf through residents.
     *
     * @param ookBewoners the administrator sees everybody
     */
    Gevonden<Mens> mensen(String zoek, boolean ookBewoners, int overslaan, int hoogstens);

    Gevonden<Organisatie> organisaties(int overslaan, int hoogstens);

    /** Adds, or replaces what was known under this id. */
    void bewaar(Mens mens);

    void bewaar(Organisatie organisatie);

    record Gevonden<T>(List<T> items, long totaal) {}
}
