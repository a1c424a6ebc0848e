package nl.schakel.maatwerktafel.toegang.application;

import nl.schakel.access.Inzageregel;
import nl.schakel.access.Inzageregel.Actie;
import nl.schakel.access.Inzageregister;
import nl.schakel.access.Onderwerp;
import nl.schakel.access.Toegangsbesluit;
import nl.schakel.access.Toegangsvraag;
import nl.schakel.maatwerktafel.gedeeld.application.Tijd;
import nl.schakel.maatwerktafel.gedeeld.model.Deelnemer;
import nl.schakel.maatwerktafel.gedeeld.model.Handeling;

/** Asks the policy and writes the answer down, allowed or not, before anybody sees anything. */
public final class Poortwachter {

    private final Beleid beleid = new Beleid();
    private final Inzageregister register;
    private final Tijd tijd;

    public Poortwachter(Inzageregister register, Tijd tijd) {
        this.register = register;
        this.tijd = tijd;
    }

    public Toegangsbesluit vraag(Onderwerp wie, Middel middel, Toegangsfeiten feiten) {
        Toegangsvraag vraag = new Toegangsvraag(wie, feiten.handeling().code(), middel.soort(), middel.id());
        Toegangsbesluit besluit = beleid.beslis(vraag, feiten);
        Inzageregel regel = Inzageregel.van(vraag, besluit, actie(feiten.handeling()), feiten.casusId(), tijd.nu());
        register.leg(metCaserol(regel, wie, feiten));
        return besluit;
    }

    /** By function alone, for what belongs to no family. */
    public Toegangsbesluit vraag(Onderwerp wie, Handeling handeling, Middel middel) {
        return vraag(wie, middel, Toegangsfeiten.zonderGezin(handeling, tijd.vandaag()));
    }

    /** Someone saw this family's request in a list; the list itself was made by the same rule, so it was allowed. */
    public void gelezen(Onderwerp wie, String casusId) {
        Toegangsvraag vraag = new Toegangsvraag(wie, Handeling.VERZOEK_LEZEN.code(), "VERZOEK", "*");
        Toegangsbesluit besluit = Toegangsbesluit.toegestaan("Zag het verzoek in een lijst.", "GEZIEN_IN_LIJST");
        register.leg(Inzageregel.van(vraag, besluit, Actie.LEZEN, casusId, tijd.nu()));
    }

    /** Only decides: to show which buttons someone gets. Nothing is looked at, so nothing is logged. */
    public boolean zouMogen(Onderwerp wie, Middel middel, Toegangsfeiten feiten) {
        Toegangsvraag vraag = new Toegangsvraag(wie, feiten.handeling().code(), middel.soort(), middel.id());
        return beleid.beslis(vraag, feiten).toegestaan();
    }

    private static Inzageregel metCaserol(Inzageregel regel, Onderwerp wie, Toegangsfeiten feiten) {
        return feiten.deelnames(wie.persoonId()).stream()
                .map(Deelnemer::caserol)
                .filter(rol -> rol != null)
                .findFirst()
                .map(regel::metCaserol)
                .orElse(regel);
    }

    private static Actie actie(Handeling handeling) {
        return switch (handeling.soort()) {
            case AANMAKEN -> Actie.AANMAKEN;
            case LEZEN -> Actie.LEZEN;
            case WIJZIGEN -> Actie.WIJZIGEN;
        };
    }
}
