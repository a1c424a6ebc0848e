package nl.schakel.procesevaluatie.evaluatie.web;

import nl.schakel.procesevaluatie.evaluatie.model.Deelname;
import nl.schakel.procesevaluatie.evaluatie.model.Deelnemer;
import nl.schakel.procesevaluatie.evaluatie.model.Deelnemerrol;
import org.jspecify.annotations.Nullable;

/**
 * Iemand die is gevraagd. Zijn mailadres blijft binnen.
 *
 * @param actief onwaar als hij niet (meer) meedoet
 * @param reactie wat hij schreef toen hij zich afmeldde; net als een bijdrage pas na het gesprek
 */
record DeelnemerWeergave(
        String id,
        long versie,
        String naam,
        @Nullable String organisatie,
        Deelnemerrol rol,
        String waarom,
        Deelname stand,
        boolean actief,
        boolean gezin,
        @Nullable String persoonId,
        @Nullable String reactie) {

    static DeelnemerWeergave van(Deelnemer d, boolean naGesprek) {
        return new DeelnemerWeergave(d.id(), d.versie(), d.naam(), d.organisatie(), d.rol(), d.waarom(), d.stand(), d.actief(), d.gezin(),
                d.persoonId(), naGesprek ? d.reactie() : null);
    }
}
