package nl.schakel.access;

/**
 * One decision point per service. The service gives it the facts it decides on (its participations, for instance).
 *
 * @param <F> the facts of this resource that the decision needs
 */
@FunctionalInterface
public interface Toegangsbeleid<F> {

    /** Decides without asking anybody else; a database or clock is not at hand here. */
    Toegangsbesluit beslis(Toegangsvraag vraag, F feiten);
}
