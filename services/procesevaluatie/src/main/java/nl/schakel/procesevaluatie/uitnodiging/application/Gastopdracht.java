package nl.schakel.procesevaluatie.uitnodiging.application;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.schakel.procesevaluatie.evaluatie.model.Evaluatie;
import nl.schakel.procesevaluatie.evaluatie.model.Evaluaties;
import nl.schakel.procesevaluatie.evaluatie.model.Opdracht;
import nl.schakel.procesevaluatie.evaluatie.model.Uitkomst;
import nl.schakel.procesevaluatie.evaluatie.model.Uitspraak;
import nl.schakel.procesevaluatie.evaluatie.model.Weigering;
import nl.schakel.procesevaluatie.gedeeld.model.Handelende;
import nl.schakel.procesevaluatie.gedeeld.model.Sleutel;
import nl.schakel.procesevaluatie.toegang.model.Handeling;

/** Een opdracht van een genodigde aan de evaluatie. */
public final class Gastopdracht {

    private static final String VOORBIJ = "Deze link werkt niet meer. Vraag een nieuwe aan.";

    private final Genodigden genodigden;
    private final Gastheer gastheer;
    private final Evaluaties evaluaties;

    public Gastopdracht(Genodigden genodigden, Gastheer gastheer, Evaluaties evaluaties) {
        this.genodigden = genodigden;
        this.gastheer = gastheer;
        this.evaluaties = evaluaties;
    }

    Optional<Genodigde> genodigde(String sessie) {
        return genodigden.vanSessie(sessie);
    }

    /** Of hij nog mee mag doen, wordt beslist op de stand waarop de opdracht wordt uitgevoerd. Een herhaling mag ook daarna nog. */
    GastResultaat voerUit(Genodigde genodigde, Handeling handeling, Sleutel sleutel, Function<Handelende, Opdracht> opdracht) {
        var id = genodigde.deelnemer().id();
        var uitkomst = evaluaties.wijzig(genodigde.evaluatie().id(), sleutel, nu -> nu.deelnemer(id).filter(d -> Genodigde.open(nu, d)).isPresent()
                ? nu.verwerk(opdracht.apply(genodigde.handelende()))
                : new Uitspraak.Geweigerd(new Weigering.GeenRecht(VOORBIJ)));
        return switch (uitkomst) {
            case Uitkomst.Gelukt(var evaluatie) -> klaar(genodigde, handeling, evaluatie);
            case Uitkomst.Herhaald(var evaluatie) -> klaar(genodigde, handeling, evaluatie);
            case Uitkomst.Geweigerd(Weigering.GeenRecht(var zin), var nu) -> new GastResultaat.GeenSessie();
            case Uitkomst.Geweigerd(Weigering.NietsNieuws(), var nu) when nu != null -> klaar(genodigde, handeling, nu);
            case Uitkomst.Geweigerd(var weigering, var nu) -> new GastResultaat.Geweigerd(weigering);
            case Uitkomst.Onbekend() -> new GastResultaat.GeenSessie();
        };
    }

    private GastResultaat klaar(Genodigde genodigde, Handeling handeling, Evaluatie nu) {
        gastheer.leg(genodigde, handeling);
        var deelnemer = nu.deelnemer(genodigde.deelnemer().id()).orElse(genodigde.deelnemer());
        return new GastResultaat.Gelukt(gastheer.beeld(genodigde, genodigde.uitnodiging(), deelnemer));
    }

    /** Wat is verstuurd, staat in de evaluatie; het concept heeft dan geen doel meer. */
    void wisConcept(Genodigde genodigde) {
        genodigden.wijzig(genodigde.uitnodiging().id(), u -> Optional.of(u.metConcept(Map.of())));
    }
}
