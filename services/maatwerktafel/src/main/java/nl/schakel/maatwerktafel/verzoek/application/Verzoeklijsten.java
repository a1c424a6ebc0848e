package nl.schakel.maatwerktafel.verzoek.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.schakel.access.Onderwerp;
import nl.schakel.maatwerktafel.gedeeld.model.Bewaard;
import nl.schakel.maatwerktafel.gedeeld.model.Deel;
import nl.schakel.maatwerktafel.verzoek.model.Stand;
import nl.schakel.maatwerktafel.verzoek.model.Verzoek;
import org.jspecify.annotations.Nullable;

/** Lists of requests. Who asks is part of every query: nothing is fetched that must be left out afterwards. */
public interface Verzoeklijsten {

    /** What to look for; absent means any. */
    record Filter(@Nullable Stand stand, @Nullable String regelId) {}

    /** All that this reader may read; what has to be decided first comes first. */
    Deel<Bewaard<Verzoek>> zoek(Onderwerp wie, LocalDate vandaag, Filter filter, int overslaan, int hoogstens);

    /** What the table has not decided yet, the first deadline first. */
    List<Bewaard<Verzoek>> inBehandeling(int hoogstens);

    /** Of the families that this reader takes part in: concepts. */
    List<Bewaard<Verzoek>> concepten(Onderwerp wie, LocalDate vandaag, int hoogstens);

    /** Of the families that this reader takes part in: with a question that nobody answered. */
    List<Bewaard<Verzoek>> metOpenVraag(Onderwerp wie, LocalDate vandaag, int hoogstens);

    /** Of the families that this reader takes part in: decided since then, newest first. */
    List<Bewaard<Verzoek>> beslotenSinds(Onderwerp wie, LocalDate vandaag, Instant sinds, int hoogstens);
}
