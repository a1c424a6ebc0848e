package nl.schakel.gateway.abonnement.bezorging;

import java.util.Optional;
import nl.schakel.gateway.abonnement.model.Abonnement;
import nl.schakel.gateway.abonnement.model.Abonnementen;
import nl.schakel.gateway.abonnement.model.Besluit;
import nl.schakel.gateway.abonnement.model.Besluit.Aanvaard;
import nl.schakel.gateway.abonnement.model.Gebeurtenis;
import nl.schakel.gateway.abonnement.model.Opdracht;
import nl.schakel.gateway.abonnement.model.Regel;
import nl.schakel.gateway.stroom.Toegangskopie;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What every delivery needs, and the one way in which an abonnement changes. */
@Component
public class Bezorgtaken {

    private final Abonnementen abonnementen;
    private final Logboek logboek;
    private final Toegangskopie toegang;
    private final Postbode postbode;
    private final Bezorgmeters meters;
    private final Bezorginstellingen instellingen;
    private final String publiek;

    Bezorgtaken(Abonnementen abonnementen, Logboek logboek, Toegangskopie toegang, Postbode postbode, Bezorgmeters meters,
            Bezorginstellingen instellingen, @Value("${schakel.sessie.publiek}") String publiek) {
        this.abonnementen = abonnementen;
        this.logboek = logboek;
        this.toegang = toegang;
        this.postbode = postbode;
        this.meters = meters;
        this.instellingen = instellingen;
        this.publiek = publiek;
    }

    Abonnementen abonnementen() {
        return abonnementen;
    }

    Logboek logboek() {
        return logboek;
    }

    Toegangskopie toegang() {
        return toegang;
    }

    Postbode postbode() {
        return postbode;
    }

    /** What this partner hears of an event; null when it is not for him, as access and his filters are now. */
    public @Nullable Bericht bericht(Abonnement voor, Regel regel) {
        if (!voor.instellingen().laatDoor(regel)) {
            return null;
        }
        return toegang.voorOrganisatie(regel.onderwerp(), voor.eigenaar().organisatieId())
                .map(zichtbaar -> Bericht.van(regel, zichtbaar, publiek)).orElse(null);
    }

    /** Empty when there is no such abonnement. */
    public Optional<Besluit> meld(String id, Opdracht opdracht) {
        Optional<Besluit> besluit = abonnementen.verwerk(id, a -> a.verwerk(opdracht, instellingen.beleid()));
        besluit.ifPresent(b -> {
            if (b instanceof Aanvaard(_, var gebeurtenissen)) {
                for (Gebeurtenis gebeurtenis : gebeurtenissen) {
                    meters.tel(id, gebeurtenis);
                }
            }
        });
        return besluit;
    }
}
