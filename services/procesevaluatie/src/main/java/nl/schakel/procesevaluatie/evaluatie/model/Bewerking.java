package nl.schakel.procesevaluatie.evaluatie.model;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.schakel.procesevaluatie.gedeeld.model.Handelende;
import nl.schakel.procesevaluatie.gedeeld.model.Casusdeelname;
import org.jspecify.annotations.Nullable;

/** De volgende versie van een evaluatie, in wording. */
final class Bewerking {

    private final Evaluatie van;
    Stand stand;
    @Nullable Instemming instemming;
    @Nullable Gespreksleider gespreksleider;
    @Nullable String redenZonderGespreksleider;
    Tijdlijn tijdlijn;
    List<Deelnemer> deelnemers;
    @Nullable Bijeenkomst bijeenkomst;
    List<Kantelpunt> kantelpunten;
    List<String> leerpunten;
    List<Verbeteractie> verbeteracties;
    List<Casusdeelname> casus;
    @Nullable String redenVervallen;

    Bewerking(Evaluatie van) {
        this.van = van;
        stand = van.stand();
        instemming = van.instemming();
        gespreksleider = van.gespreksleider();
        redenZonderGespreksleider = van.redenZonderGespreksleider();
        tijdlijn = van.tijdlijn();
        deelnemers = van.deelnemers();
        bijeenkomst = van.bijeenkomst();
        kantelpunten = van.kantelpunten();
        leerpunten = van.leerpunten();
        verbeteracties = van.verbeteracties();
        casus = van.casus();
        redenVervallen = van.redenVervallen();
    }

    /** De versie die hieruit ontstaat. */
    long versie() {
        return van.versie() + 1;
    }

    void deelnemer(String id, UnaryOperator<Deelnemer> anders) {
        deelnemers = deelnemers.stream().map(d -> d.id().equals(id) ? anders.apply(d) : d).toList();
    }

    Uitspraak aanvaard(Handelende door, Gebeurtenis... gebeurtenissen) {
        var nieuw = new Evaluatie(van.id(), versie(), van.voorstel(), stand, instemming, gespreksleider,
                redenZonderGespreksleider, tijdlijn, deelnemers, bijeenkomst, kantelpunten, leerpunten, verbeteracties, casus, redenVervallen);
        return new Uitspraak.Aanvaard(nieuw, List.of(gebeurtenissen), door);
    }

    static Uitspraak weiger(Weigering weigering) {
        return new Uitspraak.Geweigerd(weigering);
    }

    /** Is het onderdeel veranderd na de versie waarop de opdracht berust? Zonder basis is er niets te vergelijken. */
    static boolean botst(long versieVanDeel, @Nullable Long basis) {
        return basis != null && versieVanDeel > basis;
    }

    static <T> List<T> erbij(List<T> lijst, T nieuw) {
        return Stream.concat(lijst.stream(), Stream.of(nieuw)).toList();
    }
}
