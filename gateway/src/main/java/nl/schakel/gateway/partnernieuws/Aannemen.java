package nl.schakel.gateway.partnernieuws;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import nl.schakel.access.Onderwerp;
import nl.schakel.gateway.abonnement.bezorging.Logboek;
import nl.schakel.gateway.partnernieuws.model.Afzender;
import nl.schakel.gateway.partnernieuws.model.Inhoud;
import nl.schakel.gateway.partnernieuws.model.Partnergebeurtenis;
import nl.schakel.gateway.partnernieuws.model.Partnergebeurtenissen;
import nl.schakel.gateway.sessie.Aanvrager;
import nl.schakel.gateway.stroom.Toegangskopie;
import nl.schakel.rest.GeenToegang;
import nl.schakel.rest.Geweigerd;
import nl.schakel.rest.NietBereikbaar;
import nl.schakel.rest.NietGevonden;
import org.springframework.stereotype.Component;

/** Takes in what a partner's system tells: whether it may, whether it did before, and then it is kept. */
@Component
class Aannemen {

    private static final Duration GEDULD = Duration.ofSeconds(3);

    private final Partnergebeurtenissen gebeurtenissen;
    private final Toegangskopie toegang;
    private final Logboek logboek;
    private final Clock klok;

    Aannemen(Partnergebeurtenissen gebeurtenissen, Toegangskopie toegang, Logboek logboek, Clock klok) {
        this.gebeurtenissen = gebeurtenissen;
        this.toegang = toegang;
        this.logboek = logboek;
        this.klok = klok;
    }

    /** What was taken in before is answered as then, also when this organisation takes part no more: it learns nothing new by that. */
    Partnergebeurtenis neemAan(Afzender afzender, Inhoud inhoud) throws InterruptedException {
        var nieuw = Partnergebeurtenis.ontvangen(afzender, inhoud, klok.instant());
        var bewaard = gebeurtenissen.vind(nieuw.id()).orElse(null);
        if (bewaard == null) {
            if (!doetMee(inhoud.casusId().toString(), afzender.organisatieId())) {
                throw new NietGevonden("Dit plan bestaat niet, of uw organisatie doet er niet aan mee.");
            }
            bewaard = gebeurtenissen.bewaar(nieuw);
        }
        if (!bewaard.zegtHetzelfdeAls(nieuw)) {
            throw new Geweigerd("nummer-al-gebruikt",
                    "Met dit nummer (id) vertelde u ons eerder iets anders. Gebruik voor iets nieuws een nieuw nummer.");
        }
        return bewaard;
    }

    /** That somebody else told us something with this id, is nobody's business. */
    Partnergebeurtenis lees(Afzender afzender, UUID id) {
        return gebeurtenissen.vind(id).filter(g -> g.afzender().equals(afzender))
                .orElseThrow(() -> new NietGevonden("Deze gebeurtenis kennen wij niet van u."));
    }

    /** Only a system, and only for the organisation in its token. */
    static Afzender afzender() {
        Onderwerp wie = Aanvrager.nu();
        if (!wie.heeftFunctie("partnersysteem")) {
            throw new GeenToegang("Gebeurtenissen vertellen kan alleen het systeem van een partner.");
        }
        if (wie.organisatieId() == null) {
            throw new GeenToegang("Uw token zegt niet voor welke organisatie u werkt. Vraag functioneel beheer om dat toe te voegen.");
        }
        return new Afzender(wie.persoonId(), wie.organisatieId());
    }

    /** Who is in our copy of access, is in. Before we say that somebody is not, we make sure that the copy has all there is. */
    private boolean doetMee(String casusId, String organisatieId) throws InterruptedException {
        if (staatErBij(casusId, organisatieId)) {
            return true;
        }
        if (!toegang.wachtTot(logboek.eindeToegang(), GEDULD)) {
            throw new NietBereikbaar("de kopie van toegang");
        }
        return staatErBij(casusId, organisatieId);
    }

    private boolean staatErBij(String casusId, String organisatieId) {
        return toegang.voorOrganisatie(casusId, organisatieId).filter(z -> z.soort().equals("CASUS")).isPresent();
    }
}
