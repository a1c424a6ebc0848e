package nl.schakel.gateway.abonnement;

import java.time.Clock;
import nl.schakel.access.Onderwerp;
import nl.schakel.gateway.abonnement.model.Abonnement;
import nl.schakel.gateway.abonnement.model.Abonnementen;
import nl.schakel.gateway.abonnement.model.Stand;
import nl.schakel.gateway.abonnement.model.Wie;
import nl.schakel.gateway.sessie.Aanvrager;
import nl.schakel.rest.GeenToegang;
import nl.schakel.rest.IdempotencyKey;
import nl.schakel.rest.NietGevonden;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who is at this door, and to what he may come: a partner's system to its own, beheer to all, nobody else. */
@Component
class Beller {

    private final Abonnementen abonnementen;
    private final Clock klok;

    Beller(Abonnementen abonnementen, Clock klok) {
        this.abonnementen = abonnementen;
        this.klok = klok;
    }

    Onderwerp wie() {
        Onderwerp wie = Aanvrager.nu();
        if (!wie.heeftFunctie("partnersysteem") && !isBeheer(wie)) {
            throw new GeenToegang("Abonnementen zijn voor systemen van partners en voor functioneel beheer.");
        }
        return wie;
    }

    static boolean isBeheer(Onderwerp wie) {
        return wie.heeftFunctie("beheerder");
    }

    /** That somebody else has one with this id, is nobody's business. */
    Abonnement abonnement(String id) {
        Onderwerp wie = wie();
        return abonnementen.vind(id).filter(a -> magZien(wie, a)).orElseThrow(() -> new NietGevonden("Dit abonnement bestaat niet, of niet meer."));
    }

    private static boolean magZien(Onderwerp wie, Abonnement a) {
        return isBeheer(wie) || a.eigenaar().klant().equals(wie.persoonId()) && a.bezorging().stand() != Stand.OPGEZEGD;
    }

    /** For what is said to an abonnement. */
    Wie als(@Nullable IdempotencyKey sleutel) {
        Onderwerp wie = wie();
        return new Wie(wie.persoonId(), isBeheer(wie), klok.instant(), sleutel == null ? null : wie.persoonId() + ":" + sleutel.waarde());
    }
}
