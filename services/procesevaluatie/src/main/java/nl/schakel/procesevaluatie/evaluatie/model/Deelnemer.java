package nl.schakel.procesevaluatie.evaluatie.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Iemand die gevraagd is om terug te kijken.
 *
 * @param versie versie van de evaluatie waarin deze deelnemer het laatst veranderde
 * @param bereik waar de uitnodiging heen gaat
 * @param ronde hoe vaak deze persoon is uitgenodigd; elke ronde is één mail
 * @param actief doet mee en mag de evaluatie zien
 * @param reactie wat iemand erbij schreef toen hij zich afmeldde
 * @param antwoorden leeg zolang er geen bijdrage is
 */
public record Deelnemer(
        String id,
        long versie,
        String naam,
        @Nullable String organisatie,
        String waarom,
        Deelnemerrol rol,
        Deelname stand,
        Bereik bereik,
        boolean gezin,
        Instant uitgenodigdOp,
        int ronde,
        boolean actief,
        @Nullable String reactie,
        List<Antwoord> antwoorden) {

    public Deelnemer {
        antwoorden = List.copyOf(antwoorden);
    }

    /** Waar iemand te vinden is: met een account van de login, of per mail met een link. */
    public sealed interface Bereik {
        record Account(String persoonId) implements Bereik {}

        record Mail(String adres) implements Bereik {}
    }

    public @Nullable String persoonId() {
        return bereik instanceof Bereik.Account account ? account.persoonId() : null;
    }

    public @Nullable String mailadres() {
        return bereik instanceof Bereik.Mail mail ? mail.adres() : null;
    }

    boolean is(Bereik ander) {
        return actief && bereik.equals(ander);
    }

    Deelnemer metStand(Deelname nieuw, long nieuweVersie) {
        return new Deelnemer(id, nieuweVersie, naam, organisatie, waarom, rol, nieuw, bereik, gezin, uitgenodigdOp, ronde, actief, reactie, antwoorden);
    }

    Deelnemer metBijdrage(List<Antwoord> nieuw, long nieuweVersie) {
        return new Deelnemer(id, nieuweVersie, naam, organisatie, waarom, rol, Deelname.BIJGEDRAGEN, bereik, gezin, uitgenodigdOp, ronde, actief, reactie, nieuw);
    }

    Deelnemer afgemeld(@Nullable String metReactie, long nieuweVersie) {
        return new Deelnemer(id, nieuweVersie, naam, organisatie, waarom, rol, Deelname.AFGEMELD, bereik, gezin, uitgenodigdOp, ronde, false, metReactie, List.of());
    }

    Deelnemer opnieuwUitgenodigd(Instant op, long nieuweVersie) {
        return new Deelnemer(id, nieuweVersie, naam, organisatie, waarom, rol, stand, bereik, gezin, op, ronde + 1, actief, reactie, antwoorden);
    }

    /** Toegang stopt. Wat nog niet met anderen is gedeeld, verdwijnt. */
    Deelnemer afgesloten(boolean metBehoudVanBijdrage, long nieuweVersie) {
        return new Deelnemer(id, nieuweVersie, naam, organisatie, waarom, rol, stand, bereik, gezin, uitgenodigdOp, ronde, false, reactie,
                metBehoudVanBijdrage ? antwoorden : List.of());
    }
}
