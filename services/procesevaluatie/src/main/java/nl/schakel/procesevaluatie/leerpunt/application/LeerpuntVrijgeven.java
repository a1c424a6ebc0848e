package nl.schakel.procesevaluatie.leerpunt.application;

import java.util.concurrent.atomic.AtomicReference;
import nl.schakel.access.Toegangsbesluit;
import nl.schakel.procesevaluatie.gedeeld.application.Vrager;
import nl.schakel.procesevaluatie.leerpunt.model.GeefVrij;
import nl.schakel.procesevaluatie.leerpunt.model.Leerpunten;
import nl.schakel.procesevaluatie.leerpunt.model.LeerpuntUitkomst;
import nl.schakel.procesevaluatie.leerpunt.model.LeerpuntUitspraak;
import nl.schakel.procesevaluatie.leerpunt.model.LeerpuntWeigering;
import nl.schakel.procesevaluatie.toegang.application.Toegangswacht;
import nl.schakel.procesevaluatie.toegang.application.Toegangswacht.Zaak;
import nl.schakel.procesevaluatie.toegang.model.Handeling;

/** Een lezer zegt dat niemand te herkennen is. De gespreksleider leest eerst, dan een collega; daarna is het voor iedereen. */
public final class LeerpuntVrijgeven {

    private final Leerpunten leerpunten;
    private final Toegangswacht wacht;
    private final LeerpuntLezen lezen;

    public LeerpuntVrijgeven(Leerpunten leerpunten, Toegangswacht wacht) {
        this.leerpunten = leerpunten;
        this.wacht = wacht;
        this.lezen = new LeerpuntLezen(leerpunten, wacht);
    }

    public LeerpuntResultaat voerUit(Vrager vrager, String id, boolean herkenbaar) {
        var wie = vrager.wie();
        var besluit = new AtomicReference<Toegangsbesluit>();
        var opdracht = new GeefVrij(vrager.handelende(), herkenbaar, kwartaal(), vrager.basis());
        var uitkomst = leerpunten.wijzig(id, vrager.sleutel(), leerpunt -> {
            besluit.set(wacht.beslis(wie, Handeling.LEERPUNT_VRIJGEVEN, Zaak.leerpunt(id), leerpunt.rollen(wie.persoonId(), wie.functies())));
            return besluit.get().toegestaan()
                    ? leerpunt.verwerk(opdracht)
                    : new LeerpuntUitspraak.Geweigerd(new LeerpuntWeigering.GeenRechtOpLeerpunt(besluit.get().reden()));
        });
        if (besluit.get() == null) {
            return lezen.voerUit(wie, id);
        }
        wacht.leg(wie, Handeling.LEERPUNT_VRIJGEVEN, Zaak.leerpunt(id), besluit.get());
        return switch (uitkomst) {
            case LeerpuntUitkomst.Gelukt(var leerpunt) -> new LeerpuntResultaat.Gelukt(leerpunt);
            case LeerpuntUitkomst.Geweigerd(LeerpuntWeigering.GeenRechtOpLeerpunt(var zin), var nu) -> new LeerpuntResultaat.GeenToegang(zin);
            case LeerpuntUitkomst.Geweigerd(var weigering, var nu) -> new LeerpuntResultaat.Geweigerd(weigering, nu);
            case LeerpuntUitkomst.Onbekend() -> new LeerpuntResultaat.NietGevonden();
        };
    }

    /** Van de datum blijft alleen het kwartaal: een dag kan al verraden om wie het ging. */
    private String kwartaal() {
        var vandaag = wacht.vandaag();
        return vandaag.getYear() + "-K" + ((vandaag.getMonthValue() + 2) / 3);
    }
}
