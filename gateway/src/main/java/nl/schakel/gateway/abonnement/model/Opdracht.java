package nl.schakel.gateway.abonnement.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What may be asked of an abonnement. */
public sealed interface Opdracht {

    /** @param versie that was read before it was changed */
    record Wijzig(Wie wie, long versie, Instellingen instellingen) implements Opdracht {}

    record Pauzeer(Wie wie, String reden) implements Opdracht {}

    record Hervat(Wie wie, String reden) implements Opdracht {}

    /** Passes over the event that stands in the way; named, so that a late command does not hit the next one. */
    record SlaOver(Wie wie, String reden, String gebeurtenisId) implements Opdracht {}

    /** Tell again what came from here on. */
    record ZetTerug(Wie wie, String reden, Posities naar) implements Opdracht {}

    record ZegOp(Wie wie, String reden) implements Opdracht {}

    /**
     * Up to here everything was delivered or did not concern this partner.
     *
     * @param ronde the round in which it was read: what was read before a replay says nothing of after it
     * @param laatste the last good answer, if there was one
     */
    record NoteerVoortgang(long ronde, Posities tot, int bezorgd, @Nullable Antwoord laatste) implements Opdracht {}

    /** The place of this abonnement is no longer in the topics: what lies between cannot be told any more. */
    record NoteerGat(long ronde, Instant op) implements Opdracht {}

    /**
     * An event did not get through.
     *
     * @param tot how far everything before it was dealt with
     * @param toeval 0 to 1, for the wait
     */
    record NoteerTegenslag(long ronde, Regel regel, Antwoord antwoord, Posities tot, double toeval) implements Opdracht {}
}
