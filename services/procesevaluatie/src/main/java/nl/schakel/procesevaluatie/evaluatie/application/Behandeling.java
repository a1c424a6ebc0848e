package nl.schakel.procesevaluatie.evaluatie.application;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import nl.schakel.access.Onderwerp;
import nl.schakel.access.Toegangsbesluit;
import nl.schakel.procesevaluatie.evaluatie.model.Evaluatie;
import nl.schakel.procesevaluatie.evaluatie.model.Evaluaties;
import nl.schakel.procesevaluatie.evaluatie.model.Opdracht;
import nl.schakel.procesevaluatie.evaluatie.model.Uitkomst;
import nl.schakel.procesevaluatie.evaluatie.model.Uitspraak;
import nl.schakel.procesevaluatie.evaluatie.model.Weigering;
import nl.schakel.procesevaluatie.gedeeld.application.Vrager;
import nl.schakel.procesevaluatie.gedeeld.model.Handelende;
import nl.schakel.procesevaluatie.toegang.application.Toegangswacht.Zaak;
import nl.schakel.procesevaluatie.toegang.application.Toegangswacht;
import nl.schakel.procesevaluatie.toegang.model.Handeling;

/** Wat elk gebruik gemeen heeft: mag het, doe het, leg het vast, laat zien hoe het nu is. */
public final class Behandeling {

    private final Evaluaties evaluaties;
    private final Toegangswacht wacht;
    private final Beeldmaker beelden;

    public Behandeling(Evaluaties evaluaties, Toegangswacht wacht, Beeldmaker beelden) {
        this.evaluaties = evaluaties;
        this.wacht = wacht;
        this.beelden = beelden;
    }

    Resultaat lees(Onderwerp wie, String id) {
        return evaluaties.vind(id).<Resultaat>map(evaluatie -> {
            var besluit = besluit(wie, Handeling.EVALUATIE_LEZEN, evaluatie);
            leg(wie, Handeling.EVALUATIE_LEZEN, evaluatie, besluit);
            return besluit.toegestaan() ? new Resultaat.Gelukt(beelden.van(evaluatie, wie)) : new Resultaat.GeenToegang(besluit.reden());
        }).orElseGet(Resultaat.NietGevonden::new);
    }

    /** De toegang wordt beslist op de stand waarop ook de opdracht wordt uitgevoerd, dus nooit op een oudere. */
    Resultaat voerUit(Vrager vrager, Handeling handeling, String id, Function<Handelende, Opdracht> opdracht) {
        var besluit = new AtomicReference<Toegangsbesluit>();
        var uitkomst = evaluaties.wijzig(id, vrager.sleutel(), evaluatie -> {
            besluit.set(besluit(vrager.wie(), handeling, evaluatie));
            return besluit.get().toegestaan()
                    ? evaluatie.verwerk(opdracht.apply(vrager.handelende()))
                    : new Uitspraak.Geweigerd(new Weigering.GeenRecht(besluit.get().reden()));
        });
        return switch (uitkomst) {
            case Uitkomst.Gelukt(var evaluatie) -> klaar(vrager.wie(), handeling, evaluatie, besluit.get());
            case Uitkomst.Herhaald(var evaluatie) -> lees(vrager.wie(), evaluatie.id());
            case Uitkomst.Geweigerd(var weigering, var evaluatie) -> geweigerd(vrager.wie(), handeling, weigering, evaluatie, besluit.get());
            case Uitkomst.Onbekend() -> new Resultaat.NietGevonden();
        };
    }

    private Resultaat geweigerd(Onderwerp wie, Handeling handeling, Weigering weigering, Evaluatie evaluatie, Toegangsbesluit besluit) {
        leg(wie, handeling, evaluatie, besluit);
        return switch (weigering) {
            case Weigering.GeenRecht(var zin) -> new Resultaat.GeenToegang(zin);
            case Weigering.NietsNieuws() -> new Resultaat.Gelukt(beelden.van(evaluatie, wie));
            default -> new Resultaat.Geweigerd(weigering, beelden.van(evaluatie, wie));
        };
    }

    Resultaat klaar(Onderwerp wie, Handeling handeling, Evaluatie evaluatie, Toegangsbesluit besluit) {
        leg(wie, handeling, evaluatie, besluit);
        return new Resultaat.Gelukt(beelden.van(evaluatie, wie));
    }

    private Toegangsbesluit besluit(Onderwerp wie, Handeling handeling, Evaluatie evaluatie) {
        return wacht.beslis(wie, handeling, zaak(evaluatie), evaluatie.rollen(wie.persoonId(), wacht.vandaag()));
    }

    private void leg(Onderwerp wie, Handeling handeling, Evaluatie evaluatie, Toegangsbesluit besluit) {
        wacht.leg(wie, handeling, zaak(evaluatie), besluit);
    }

    private static Zaak zaak(Evaluatie evaluatie) {
        return Zaak.evaluatie(evaluatie.id(), evaluatie.voorstel().casusId());
    }
}
