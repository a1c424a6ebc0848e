package nl.schakel.gezinsplan.casus.model;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** All casussen. Changes one at a time, and never half. */
public interface Casussen {

    Optional<Bewaard> zoek(CasusId id);

    /** Asks for the first page of a new casus; the same {@code aanleiding} a second time gives the casus as it is now. */
    Afloop begin(CasusId id, Herkomst aanleiding, Supplier<Uitkomst> vraag);

    /**
     * Asks the casus as it is now, and again when somebody else was first; so the question may be put more than once and
     * must give the same answer to the same casus.
     */
    default Afloop wijzig(CasusId id, Herkomst aanleiding, Function<Casus, Uitkomst> vraag) {
        return wijzig(id, aanleiding, (casus, _) -> vraag.apply(casus));
    }

    /** The same, for a question in which it matters which version of the casus is asked. */
    Afloop wijzig(CasusId id, Herkomst aanleiding, BiFunction<Casus, Long, Uitkomst> vraag);

    /** @param versie counts the changes of the casus as a whole */
    record Bewaard(Casus casus, long versie) {}

    /** Why a change is asked, so that the same one is not made twice. */
    sealed interface Herkomst {

        /** @param sleutel the Idempotency-Key of the browser */
        record Opgedragen(String sleutel) implements Herkomst {}

        /** An event of another service: of which thing, and the how manieth. */
        record Bericht(String onderwerp, String volgnummer) implements Herkomst {}

        /** Of our own accord; twice is harmless. */
        record Zelf() implements Herkomst {}
    }

    /** How it went. */
    sealed interface Afloop {

        record Opgeslagen(Bewaard bewaard) implements Afloop {}

        /** This was done before; the casus as it is now. */
        record AlGedaan(Bewaard bewaard) implements Afloop {}

        /** @param bewaard the casus as it is; absent when there is none or it is not known */
        record Niet(Uitkomst.Nee reden, @Nullable Bewaard bewaard) implements Afloop {}

        record Onbekend() implements Afloop {}
    }
}
