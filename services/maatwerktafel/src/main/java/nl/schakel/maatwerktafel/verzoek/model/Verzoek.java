package nl.schakel.maatwerktafel.verzoek.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.schakel.maatwerktafel.gedeeld.model.Deelnemer;
import nl.schakel.maatwerktafel.gedeeld.model.Handeling;
import nl.schakel.maatwerktafel.gedeeld.model.Persoon;
import nl.schakel.maatwerktafel.gedeeld.model.Toegangslijst;
import nl.schakel.maatwerktafel.gedeeld.model.Uitslag;
import nl.schakel.maatwerktafel.gedeeld.model.Uitslag.Aanvaard;
import nl.schakel.maatwerktafel.gedeeld.model.Uitslag.Ongewijzigd;
import nl.schakel.maatwerktafel.gedeeld.model.Weigering;
import nl.schakel.maatwerktafel.verzoek.model.Formulier.Urgentie;
import nl.schakel.maatwerktafel.verzoek.model.VerzoekGebeurtenis.ConceptGemaakt;
import nl.schakel.maatwerktafel.verzoek.model.VerzoekGebeurtenis.ToegangGewijzigd;
import org.jspecify.annotations.Nullable;

/**
 * Het verzoek van een gezin dat vastloopt op een regel.
 *
 * <p>Het begint als concept, vaak omdat een actie in het plan vastzit; wat het plan al weet staat er dan in. De indiener
 * vult aan en verstuurt het. Vanaf dat moment loopt de wettelijke termijn en ziet de maatwerktafel het. De tafel kan een
 * vraag terugleggen, zet het op een agenda, schrijft aan een ontwerpbesluit, en de voorzitter besluit: met een
 * motivering, en nooit op een eigen verzoek. Het besluit is meteen bekend. Wordt het aangehouden, dan komt het op een
 * latere tafel terug. Tot er een besluit is kan het gezin of de indiener het intrekken. Zit de actie niet meer vast terwijl
 * nog niemand in het concept schreef, dan vervalt het vanzelf.
 *
 * @param deelnemers who takes part in the family's case; absent while the plan has not told yet
 */
public record Verzoek(
        VerzoekId id,
        Herkomst herkomst,
        Stand stand,
        Persoon indiener,
        Formulierdeel formulier,
        Behandeling behandeling,
        @Nullable List<Deelnemer> deelnemers) {

    public Verzoek {
        deelnemers = deelnemers == null ? null : List.copyOf(deelnemers);
    }

    public static Uitslag<Verzoek, VerzoekGebeurtenis> maak(VerzoekOpdracht.MaakConcept o) {
        Verzoek nieuw = new Verzoek(o.id(), o.herkomst(), Stand.CONCEPT, o.indiener(),
                Formulierdeel.nieuw(o.formulier(), o.wachtOpPlan()), Behandeling.NIET_BEGONNEN, o.deelnemers());
        return new Aanvaard<>(nieuw, List.of(new ToegangGewijzigd(nieuw.toegang()), new ConceptGemaakt()));
    }

    /** @param versieNu the version that the whole gets if this is accepted */
    public Uitslag<Verzoek, VerzoekGebeurtenis> verwerk(VerzoekOpdracht opdracht, long versieNu) {
        return switch (opdracht) {
            case VerzoekOpdracht.MaakConcept _ -> new Ongewijzigd<>();
            case VerzoekOpdracht.VulVooruit o -> Conceptstappen.vulVooruit(this, o, versieNu);
            case VerzoekOpdracht.WachtNietLanger _ -> Conceptstappen.wachtNietLanger(this);
            case VerzoekOpdracht.WijzigFormulier o -> Conceptstappen.wijzig(this, o, versieNu);
            case VerzoekOpdracht.DienIn o -> Conceptstappen.dienIn(this, o);
            case VerzoekOpdracht.StelVraag o -> Tafelstappen.stelVraag(this, o, versieNu);
            case VerzoekOpdracht.BeantwoordVraag o -> Tafelstappen.beantwoord(this, o, versieNu);
            case VerzoekOpdracht.Agendeer o -> Tafelstappen.agendeer(this, o);
            case VerzoekOpdracht.SchrijfOntwerpbesluit o -> Besluitstappen.schrijfOntwerp(this, o, versieNu);
            case VerzoekOpdracht.NeemBesluit o -> Besluitstappen.neemBesluit(this, o);
            case VerzoekOpdracht.TrekIn o -> Tafelstappen.trekIn(this, o);
            case VerzoekOpdracht.MeldBlokkadeOpgeheven o -> Conceptstappen.blokkadeOpgeheven(this, o);
            case VerzoekOpdracht.WerkToegangBij o -> werkToegangBij(o.deelnemers());
        };
    }

    private Uitslag<Verzoek, VerzoekGebeurtenis> werkToegangBij(List<Deelnemer> nieuw) {
        return nieuw.equals(deelnemers)
                ? new Ongewijzigd<>()
                : aanvaard(new Verzoek(id, herkomst, stand, indiener, formulier, behandeling, nieuw));
    }

    /** The new state, with a change of access first if there is one. */
    Uitslag<Verzoek, VerzoekGebeurtenis> aanvaard(Verzoek nieuw, VerzoekGebeurtenis... gebeurtenissen) {
        List<VerzoekGebeurtenis> alle = new ArrayList<>();
        if (!toegang().equals(nieuw.toegang())) {
            alle.add(new ToegangGewijzigd(nieuw.toegang()));
        }
        alle.addAll(List.of(gebeurtenissen));
        return new Aanvaard<>(nieuw, alle);
    }

    /** The family and its coordinator, the filer as long as they take part, and the table once it is filed. */
    public Toegangslijst toegang() {
        return new Toegangslijst(lezers(), ingediend() ? Toegangslijst.TAFEL : Set.of());
    }

    private List<Deelnemer> lezers() {
        if (deelnemers == null) {
            return List.of(new Deelnemer(indiener.persoonId(), null, null, null));
        }
        return deelnemers.stream()
                .filter(d -> d.leestAlleVerzoeken() || d.persoonId().equals(indiener.persoonId()))
                .toList();
    }

    public boolean ingediend() {
        return behandeling.ingediendOp() != null;
    }

    /** The table still has to decide. */
    public boolean inBehandeling() {
        return switch (stand) {
            case INGEDIEND, VRAAG, GEAGENDEERD -> true;
            case BESLOTEN -> behandeling.aangehouden();
            case CONCEPT, INGETROKKEN -> false;
        };
    }

    boolean magZonderTafel() {
        return formulier.inhoud().urgentie() == Urgentie.SPOED;
    }

    /** Whether the state allows it; whether this person may is another question. */
    public boolean kan(Handeling handeling, boolean doorTafel) {
        return switch (handeling) {
            case WIJZIGEN -> doorTafel ? inBehandeling() : stand == Stand.CONCEPT;
            case INDIENEN -> stand == Stand.CONCEPT;
            case INTREKKEN -> stand == Stand.CONCEPT || inBehandeling();
            case VRAAG_STELLEN, AGENDEREN, ONTWERPBESLUIT_SCHRIJVEN -> inBehandeling();
            case VRAAG_BEANTWOORDEN -> inBehandeling() && !behandeling.openVragen().isEmpty();
            case BESLISSEN -> inBehandeling() && (behandeling.agendapunt() != null || magZonderTafel());
            default -> false;
        };
    }

    /** Why it can not be handled (any more). */
    Weigering nietInBehandeling() {
        return switch (stand) {
            case BESLOTEN -> new VerzoekWeigering.AlBesloten();
            case INGETROKKEN -> new VerzoekWeigering.AlIngetrokken();
            default -> new VerzoekWeigering.NietInBehandeling();
        };
    }

    Verzoek met(Formulierdeel deel) {
        return new Verzoek(id, herkomst, stand, indiener, deel, behandeling, deelnemers);
    }

    Verzoek met(Herkomst nieuw) {
        return new Verzoek(id, nieuw, stand, indiener, formulier, behandeling, deelnemers);
    }

    Verzoek met(Persoon nieuweIndiener) {
        return new Verzoek(id, herkomst, stand, nieuweIndiener, formulier, behandeling, deelnemers);
    }

    Verzoek met(Stand nieuw, Behandeling nieuweBehandeling) {
        return new Verzoek(id, herkomst, nieuw, indiener, formulier, nieuweBehandeling, deelnemers);
    }
}
