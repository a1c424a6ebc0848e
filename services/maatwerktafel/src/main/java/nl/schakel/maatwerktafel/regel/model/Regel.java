package nl.schakel.maatwerktafel.regel.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.schakel.maatwerktafel.gedeeld.model.Toegangslijst;
import nl.schakel.maatwerktafel.gedeeld.model.Uitslag;
import nl.schakel.maatwerktafel.gedeeld.model.Uitslag.Aanvaard;
import nl.schakel.maatwerktafel.gedeeld.model.Uitslag.Geweigerd;
import nl.schakel.maatwerktafel.gedeeld.model.Uitslag.Ongewijzigd;

/**
 * Een regel waar gezinnen op vastlopen.
 *
 * <p>Hij komt in de catalogus, en telt van dan af mee: elk verzoek dat erover wordt verstuurd en elk leerpunt dat erover
 * wordt vrijgegeven, één keer. Past beleid de regel aan, dan horen de gezinnen die erop vastzaten dat.
 *
 * @param tekstVersie version of the whole at which the text last changed; counting does not touch it
 */
public record Regel(RegelId id, Regeltekst tekst, long tekstVersie, List<Telling> verzoeken, Set<String> leerpunten) {

    /** Who sees at once that something changed here. Families hear it through their plan. */
    public static final Toegangslijst TOEGANG = Toegangslijst.voorFuncties(Set.of(
            Toegangslijst.VOORZITTER, Toegangslijst.TAFELMEDEWERKER, Toegangslijst.BELEID, Toegangslijst.BEHEERDER,
            "wijkteammedewerker", "teamleider"));

    private static final int MAANDEN = 12;

    /** @param dag day on which the request was filed */
    public record Telling(String verzoekId, LocalDate dag) {}

    public Regel {
        verzoeken = List.copyOf(verzoeken);
        leerpunten = new LinkedHashSet<>(leerpunten);
    }

    public static Uitslag<Regel, RegelGebeurtenis> maak(RegelOpdracht.VoegToe opdracht) {
        Regel nieuw = new Regel(opdracht.id(), opdracht.tekst(), 1, List.of(), Set.of());
        return new Aanvaard<>(nieuw, List.of(new RegelGebeurtenis.ToegangGewijzigd(TOEGANG), new RegelGebeurtenis.RegelToegevoegd()));
    }

    public Uitslag<Regel, RegelGebeurtenis> verwerk(RegelOpdracht opdracht, long versieNu) {
        return switch (opdracht) {
            case RegelOpdracht.VoegToe _ -> new Ongewijzigd<>();
            case RegelOpdracht.PasAan o -> pasAan(o, versieNu);
            case RegelOpdracht.TelVerzoek o -> telVerzoek(o);
            case RegelOpdracht.TelLeerpunt o -> telLeerpunt(o);
        };
    }

    private Uitslag<Regel, RegelGebeurtenis> pasAan(RegelOpdracht.PasAan opdracht, long versieNu) {
        if (tekst.equals(opdracht.tekst())) {
            return new Ongewijzigd<>();
        }
        if (tekstVersie > opdracht.basis()) {
            return new Geweigerd<>(new RegelWeigering.RegelGebotst(tekstVersie, this));
        }
        return new Aanvaard<>(
                new Regel(id, opdracht.tekst(), versieNu, verzoeken, leerpunten), List.of(new RegelGebeurtenis.RegelAangepast()));
    }

    private Uitslag<Regel, RegelGebeurtenis> telVerzoek(RegelOpdracht.TelVerzoek opdracht) {
        if (verzoeken.stream().anyMatch(t -> t.verzoekId().equals(opdracht.verzoekId()))) {
            return new Ongewijzigd<>();
        }
        List<Telling> nieuw = new ArrayList<>(verzoeken.stream().filter(t -> nogTeTellenOp(t, opdracht.dag())).toList());
        nieuw.add(new Telling(opdracht.verzoekId(), opdracht.dag()));
        Regel geteld = new Regel(id, tekst, tekstVersie, nieuw, leerpunten);
        return new Aanvaard<>(geteld, List.of(new RegelGebeurtenis.VerzoekGeteld(geteld.aantalVerzoeken(opdracht.dag()))));
    }

    private Uitslag<Regel, RegelGebeurtenis> telLeerpunt(RegelOpdracht.TelLeerpunt opdracht) {
        if (leerpunten.contains(opdracht.leerpuntId())) {
            return new Ongewijzigd<>();
        }
        Set<String> nieuw = new LinkedHashSet<>(leerpunten);
        nieuw.add(opdracht.leerpuntId());
        return new Aanvaard<>(
                new Regel(id, tekst, tekstVersie, verzoeken, nieuw), List.of(new RegelGebeurtenis.LeerpuntGeteld(nieuw.size())));
    }

    /** Requests in the twelve months up to and including this day. */
    public int aantalVerzoeken(LocalDate vandaag) {
        return recent(vandaag).size();
    }

    private List<Telling> recent(LocalDate tot) {
        return verzoeken.stream().filter(t -> nogTeTellenOp(t, tot) && !t.dag().isAfter(tot)).toList();
    }

    /** Not too old yet. News may come out of order, so what is later than this day is kept: it counts when its day comes. */
    private static boolean nogTeTellenOp(Telling telling, LocalDate dag) {
        return telling.dag().isAfter(dag.minusMonths(MAANDEN));
    }

    /** Of the requests of the last twelve months, those filed after this day. */
    int aantalVerzoekenNa(LocalDate dag, LocalDate vandaag) {
        return (int) recent(vandaag).stream().filter(t -> t.dag().isAfter(dag)).count();
    }
}
