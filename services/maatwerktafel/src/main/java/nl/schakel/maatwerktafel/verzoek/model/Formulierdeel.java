package nl.schakel.maatwerktafel.verzoek.model;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Het formulier als deel van het verzoek.
 *
 * @param vooringevuld fields that still hold what the plan filled in
 * @param wachtOpPlan the plan has been asked, and has not answered yet
 * @param versie version of the whole at which a person last changed it
 * @param aangevuldBij version of the whole at which the plan filled it in; 0 when it did not
 */
public record Formulierdeel(Formulier inhoud, Set<String> vooringevuld, boolean wachtOpPlan, long versie, long aangevuldBij) {

    private static final long NIEUW = 1;

    public Formulierdeel {
        vooringevuld = new LinkedHashSet<>(vooringevuld);
    }

    static Formulierdeel nieuw(Formulier inhoud, boolean wachtOpPlan) {
        return new Formulierdeel(inhoud, wachtOpPlan ? inhoud.velden(inhoud) : Set.of(), wachtOpPlan, NIEUW, 0);
    }

    /**
     * What someone wrote who last saw version {@code basis}. If the plan filled in fields after that, the ones left
     * empty keep what the plan said: nobody chose to empty them.
     */
    Formulierdeel herschreven(Formulier nieuw, long basis, long versieNu) {
        Formulier metRegel = nieuw.regelId() == null ? nieuw.metRegel(inhoud.regelId()) : nieuw;
        Formulier samen = aangevuldBij > basis ? metRegel.aangevuldMet(inhoud) : metRegel;
        Set<String> nogVanHetPlan = new HashSet<>(vooringevuld);
        nogVanHetPlan.retainAll(inhoud.velden(samen));
        return new Formulierdeel(samen, nogVanHetPlan, wachtOpPlan, versieNu, aangevuldBij);
    }

    Formulierdeel aangevuld(Plangegevens gegevens, long versieNu) {
        Formulier samen = inhoud.aangevuldMet(gegevens.alsFormulier());
        Set<String> vanHetPlan = new LinkedHashSet<>(vooringevuld);
        vanHetPlan.addAll(samen.velden(gegevens.alsFormulier()));
        return new Formulierdeel(samen, vanHetPlan, false, versie, versieNu);
    }

    Formulierdeel zonderAanvulling() {
        return new Formulierdeel(inhoud, vooringevuld, false, versie, aangevuldBij);
    }

    /** A person wrote in it, and not only the plan. */
    boolean beschreven() {
        return versie > NIEUW;
    }

    boolean nieuwerDan(long basis) {
        return versie > basis;
    }
}
