package nl.schakel.gateway.abonnement.model;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How the delivery goes.
 *
 * @param alleenBeheer whether only beheer may let it run again
 * @param ronde goes up with each replay
 * @param bezorgd how many events were taken by the receiver
 * @param laatste the last answer of the receiver
 */
public record Bezorging(
        Stand stand,
        boolean alleenBeheer,
        long ronde,
        Posities posities,
        long bezorgd,
        @Nullable Antwoord laatste,
        @Nullable Hapering hapering,
        List<Parkeerplek> geparkeerd) {

    public Bezorging {
        geparkeerd = List.copyOf(geparkeerd);
    }

    static Bezorging begin(Posities vanaf) {
        return new Bezorging(Stand.ACTIEF, false, 1, vanaf, 0, null, null, List.of());
    }

    Bezorging met(Stand nieuw, boolean doorBeheer) {
        return new Bezorging(nieuw, doorBeheer, ronde, posities, bezorgd, laatste, hapering, geparkeerd);
    }

    Bezorging verder(Posities tot, int aantal, @Nullable Antwoord antwoord) {
        Posities nieuw = posities.samen(tot);
        Hapering nog = hapering == null || nieuw.voorbijAan(hapering.regel().plek()) ? null : hapering;
        return new Bezorging(stand, alleenBeheer, ronde, nieuw, bezorgd + aantal, antwoord == null ? laatste : antwoord, nog, geparkeerd);
    }

    /** Tried in vain. What goes on failing counts from the first failure, also when it is another event by now. */
    Bezorging hapert(Regel regel, Antwoord antwoord, double toeval, Beleid beleid) {
        int poging = hapering == null ? 1 : hapering.poging() + 1;
        Instant sinds = hapering == null ? antwoord.op() : hapering.sinds();
        Instant volgende = antwoord.op().plus(beleid.wacht(poging, toeval, antwoord.wachtMinstens()));
        var nieuw = new Hapering(regel, sinds, poging, volgende, antwoord.reden());
        return new Bezorging(stand, alleenBeheer, ronde, posities, bezorgd, antwoord, nieuw, geparkeerd);
    }

    /** Something changed at the other side, so no more waiting; how long it lasts already is not forgotten. */
    Bezorging probeerNu(Instant moment) {
        Hapering nieuw = hapering == null ? null
                : new Hapering(hapering.regel(), hapering.sinds(), hapering.poging(), moment, hapering.reden());
        return new Bezorging(stand, alleenBeheer, ronde, posities, bezorgd, laatste, nieuw, geparkeerd);
    }

    Bezorging parkeer(Parkeerplek plek, @Nullable Antwoord antwoord) {
        List<Parkeerplek> meer = Stream.concat(geparkeerd.stream(), Stream.of(plek)).toList();
        return new Bezorging(stand, alleenBeheer, ronde, posities.voorbij(plek.regel().plek()), bezorgd,
                antwoord == null ? laatste : antwoord, null, meer);
    }

    /** A new start for the clock; a car park that was full has been seen by whoever lets it run again. */
    Bezorging hervat(Beleid beleid) {
        boolean vol = geparkeerd.size() >= beleid.parkeerplekken();
        return new Bezorging(Stand.ACTIEF, false, ronde, posities, bezorgd, laatste, null, vol ? List.of() : geparkeerd);
    }

    /** What was set aside and will be told again is no longer set aside. */
    Bezorging terug(Posities naar) {
        List<Parkeerplek> blijft = geparkeerd.stream().filter(p -> naar.voorbijAan(p.regel().plek())).toList();
        return new Bezorging(stand, alleenBeheer, ronde + 1, naar, bezorgd, laatste, null, blijft);
    }
}
