package nl.schakel.maatwerktafel.regel.model;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.schakel.maatwerktafel.gedeeld.model.Aanleiding;
import nl.schakel.maatwerktafel.gedeeld.model.Bewaard;
import nl.schakel.maatwerktafel.gedeeld.model.Uitkomst;

/** Alle signalen. */
public interface Beleidssignalen {

    Optional<Bewaard<Beleidssignaal>> vind(SignaalId id);

    /** Newest first. */
    List<Bewaard<Beleidssignaal>> alle();

    /** Of these rules, newest first. */
    List<Beleidssignaal> over(Collection<RegelId> regels);

    Uitkomst<Beleidssignaal> maak(SignaalOpdracht.GeefSignaal opdracht, Aanleiding aanleiding);

    Uitkomst<Beleidssignaal> wijzig(SignaalId id, SignaalOpdracht opdracht, Aanleiding aanleiding);
}
