package nl.schakel.maatwerktafel.tafel.model;

import java.time.LocalDate;
import java.util.Optional;
import nl.schakel.maatwerktafel.gedeeld.model.Aanleiding;
import nl.schakel.maatwerktafel.gedeeld.model.Bewaard;
import nl.schakel.maatwerktafel.gedeeld.model.Deel;
import nl.schakel.maatwerktafel.gedeeld.model.Uitkomst;

/** Alle tafels. */
public interface Tafels {

    Optional<Bewaard<Tafel>> vind(TafelId id);

    /** From this day on, the first one first. */
    Deel<Bewaard<Tafel>> vanaf(LocalDate dag, int overslaan, int hoogstens);

    Uitkomst<Tafel> maak(TafelOpdracht.PlanTafel opdracht, Aanleiding aanleiding);

    Uitkomst<Tafel> wijzig(TafelId id, TafelOpdracht opdracht, Aanleiding aanleiding);
}
