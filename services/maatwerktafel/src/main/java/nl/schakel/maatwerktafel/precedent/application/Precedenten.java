package nl.schakel.maatwerktafel.precedent.application;

import java.util.List;
import nl.schakel.maatwerktafel.gedeeld.model.Deel;

/** Finds earlier decisions; what points to a family is never fetched. Newest quarter first, in no order within it. */
public interface Precedenten {

    Deel<Precedent> over(String regelId, int overslaan, int hoogstens);

    /** @param regels rules whose own text matches */
    Deel<Precedent> met(String tekst, List<String> regels, int overslaan, int hoogstens);

    Deel<Precedent> alle(int overslaan, int hoogstens);
}
