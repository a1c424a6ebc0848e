package nl.schakel.maatwerktafel.regel.model;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.schakel.maatwerktafel.gedeeld.model.Aanleiding;
import nl.schakel.maatwerktafel.gedeeld.model.Bewaard;
import nl.schakel.maatwerktafel.gedeeld.model.Deel;
import nl.schakel.maatwerktafel.gedeeld.model.Uitkomst;

/** De regelcatalogus. */
public interface Regels {

    Optional<Bewaard<Regel>> vind(RegelId id);

    List<Bewaard<Regel>> vind(Collection<RegelId> ids);

    /** By words in title, source, article or purpose; sorted by title. An empty text finds all. */
    Deel<Bewaard<Regel>> zoek(String tekst, int overslaan, int hoogstens);

    Uitkomst<Regel> maak(RegelOpdracht.VoegToe opdracht, Aanleiding aanleiding);

    Uitkomst<Regel> wijzig(RegelId id, RegelOpdracht opdracht, Aanleiding aanleiding);
}
