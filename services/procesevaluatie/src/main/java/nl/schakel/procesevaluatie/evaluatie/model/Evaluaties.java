package nl.schakel.procesevaluatie.evaluatie.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.schakel.procesevaluatie.gedeeld.model.Sleutel;

/** Alle evaluaties. Een wijziging en haar gebeurtenissen worden samen bewaard, of geen van beide. */
public interface Evaluaties {

    Optional<Evaluatie> vind(String id);

    List<Evaluatie> vanCasus(String casusId);

    /** Wat iemand op deze dag mag zien, nieuwste voorstel eerst. */
    Lijst voorKijker(String persoonId, LocalDate dag, int overslaan, int hoogstens);

    /** Bestaat dit id al, dan is de uitkomst {@link Uitkomst.Herhaald}. */
    Uitkomst voegToe(String id, Sleutel sleutel, Supplier<Uitspraak> uitspraak);

    /** De functie kan vaker worden gevraagd, als anderen tegelijk wijzigen; zij mag zelf niets veranderen. */
    Uitkomst wijzig(String id, Sleutel sleutel, Function<Evaluatie, Uitspraak> uitspraak);

    /** @param totaal aantal over alle bladzijden */
    record Lijst(List<Evaluatie> evaluaties, long totaal) {}
}
