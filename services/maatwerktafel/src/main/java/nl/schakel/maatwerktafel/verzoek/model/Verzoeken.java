package nl.schakel.maatwerktafel.verzoek.model;

import java.util.List;
import java.util.Optional;
import nl.schakel.maatwerktafel.gedeeld.model.Aanleiding;
import nl.schakel.maatwerktafel.gedeeld.model.Bewaard;
import nl.schakel.maatwerktafel.gedeeld.model.Uitkomst;

/** Alle verzoeken. */
public interface Verzoeken {

    Optional<Bewaard<Verzoek>> vind(VerzoekId id);

    /** A second call for the same id finds the first one. */
    Uitkomst<Verzoek> maak(VerzoekOpdracht.MaakConcept opdracht, Aanleiding aanleiding);

    Uitkomst<Verzoek> wijzig(VerzoekId id, VerzoekOpdracht opdracht, Aanleiding aanleiding);

    List<VerzoekId> vanCasus(String casusId);

    /** To do: the requests for which the plan has not answered yet, at most {@code hoogstens}. */
    List<Bewaard<Verzoek>> wachtOpPlan(int hoogstens);
}
