package nl.schakel.procesevaluatie.uitnodiging.application;

import java.util.Set;
import nl.schakel.access.Onderwerp;
import nl.schakel.procesevaluatie.evaluatie.model.Deelname;
import nl.schakel.procesevaluatie.evaluatie.model.Deelnemer;
import nl.schakel.procesevaluatie.evaluatie.model.Evaluatie;
import nl.schakel.procesevaluatie.gedeeld.model.Handelende;
import nl.schakel.procesevaluatie.uitnodiging.model.Uitnodiging;

/** Een deelnemer zonder account, met zijn uitnodiging en de evaluatie zoals die nu is. */
record Genodigde(Uitnodiging uitnodiging, Evaluatie evaluatie, Deelnemer deelnemer) {

    /** Deze deelnemer kan nog antwoorden: het gesprek komt nog, hij doet mee en stuurde nog niets. */
    static boolean open(Evaluatie evaluatie, Deelnemer deelnemer) {
        return evaluatie.stand().voorGesprek()
                && deelnemer.actief()
                && (deelnemer.stand() == Deelname.UITGENODIGD || deelnemer.stand() == Deelname.TOEGEZEGD);
    }

    /** In het inzageregister staat hij onder zijn deelnemer-id: een account heeft hij niet. */
    Onderwerp onderwerp() {
        return new Onderwerp(deelnemer.id(), deelnemer.naam(), null, deelnemer.organisatie(), Set.of("genodigde"));
    }

    /** Naar buiten telt wie met een link meedoet als partner. */
    Handelende handelende() {
        return new Handelende(deelnemer.id(), deelnemer.naam(), deelnemer.organisatie(), "partner");
    }
}
