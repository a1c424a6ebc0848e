package nl.schakel.gateway.abonnement;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.access.Onderwerp;
import nl.schakel.gateway.abonnement.AbonnementInvoer.BeveiligingInvoer;
import nl.schakel.gateway.abonnement.bezorging.Bezorgtaken;
import nl.schakel.gateway.abonnement.bezorging.Geheimen;
import nl.schakel.gateway.abonnement.bezorging.Handdruk;
import nl.schakel.gateway.abonnement.bezorging.Logboek;
import nl.schakel.gateway.abonnement.bezorging.Ondertekening;
import nl.schakel.gateway.abonnement.bezorging.Postbode;
import nl.schakel.gateway.abonnement.model.Abonnement;
import nl.schakel.gateway.abonnement.model.Abonnementen;
import nl.schakel.gateway.abonnement.model.Besluit.Aanvaard;
import nl.schakel.gateway.abonnement.model.Besluit.Nee;
import nl.schakel.gateway.abonnement.model.Eigenaar;
import nl.schakel.gateway.abonnement.model.Instellingen;
import nl.schakel.gateway.abonnement.model.Opdracht;
import nl.schakel.gateway.abonnement.model.Weigering;
import nl.schakel.rest.Botsing;
import nl.schakel.rest.GeenToegang;
import nl.schakel.rest.Geweigerd;
import nl.schakel.rest.IdempotencyKey;
import nl.schakel.rest.NietGevonden;
import nl.schakel.rest.OngeldigeInvoer;
import nl.schakel.rest.Veldfout;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes and changes abonnementen. A receiver is asked first whether it wants our events. */
@Component
class Abonneren {

    /** Each costs a reader; who needs more wants filters. */
    private static final int HOOGSTENS = 20;

    private final Beller beller;
    private final Abonnementen abonnementen;
    private final Postbode postbode;
    private final Geheimen geheimen;
    private final Logboek logboek;
    private final Bezorgtaken taken;

    Abonneren(Beller beller, Abonnementen abonnementen, Postbode postbode, Geheimen geheimen, Logboek logboek, Bezorgtaken taken) {
        this.beller = beller;
        this.abonnementen = abonnementen;
        this.postbode = postbode;
        this.geheimen = geheimen;
        this.logboek = logboek;
        this.taken = taken;
    }

    /** The id follows from who asks and his key, so a request that comes twice makes one abonnement. */
    Abonnement maak(AbonnementInvoer invoer, IdempotencyKey sleutel) throws InterruptedException {
        Onderwerp wie = beller.wie();
        String id = UUID.nameUUIDFromBytes(("abonnement:" + wie.persoonId() + ":" + sleutel.waarde()).getBytes(StandardCharsets.UTF_8)).toString();
        Optional<Abonnement> alGemaakt = abonnementen.vind(id);
        if (alGemaakt.isPresent()) {
            return alGemaakt.get();
        }
        Eigenaar eigenaar = controleer(wie, invoer, null);
        if (abonnementen.aantal(eigenaar.klant()) >= HOOGSTENS) {
            throw new Geweigerd("te-veel-abonnementen", "Er zijn al " + HOOGSTENS + " abonnementen. Zeg er eerst een op.");
        }
        Instellingen instellingen = metHanddruk(invoer, sluit(invoer.beveiliging(), null));
        return abonnementen.begin(Abonnement.begin(id, eigenaar, instellingen, logboek.einde(), beller.als(sleutel)));
    }

    /** A receiver at the same address was asked before. */
    Abonnement wijzig(Abonnement was, long versie, AbonnementInvoer invoer) throws InterruptedException {
        controleer(beller.wie(), invoer, was);
        String geheim = sluit(invoer.beveiliging(), was.instellingen());
        Instellingen nieuw = invoer.sink().equals(was.instellingen().sink())
                ? instellingen(invoer, geheim, was.instellingen().perMinuut()) : metHanddruk(invoer, geheim);
        return voerUit(was.id(), new Opdracht.Wijzig(beller.als(null), versie, nieuw));
    }

    Abonnement voerUit(String id, Opdracht opdracht) {
        return switch (taken.meld(id, opdracht).orElseThrow(() -> new NietGevonden("Dit abonnement bestaat niet, of niet meer."))) {
            case Aanvaard(Abonnement nieuw, _) -> nieuw;
            case Nee(Weigering.AndereVersie _) -> throw botsing(beller.abonnement(id));
            case Nee(Weigering weigering) -> throw Geweigerd.om(weigering, weigering.zin());
        };
    }

    private static Botsing botsing(Abonnement nu) {
        return new Botsing(nu.versie(), AbonnementWeergave.van(nu, null));
    }

    private Instellingen metHanddruk(AbonnementInvoer invoer, String geheim) throws InterruptedException {
        Handdruk handdruk = postbode.vraag(invoer.sink());
        if (handdruk.bezwaar() != null) {
            throw new Geweigerd("handdruk-geweigerd", handdruk.bezwaar());
        }
        return instellingen(invoer, geheim, handdruk.perMinuut());
    }

    private static Instellingen instellingen(AbonnementInvoer invoer, String geheim, @Nullable Integer perMinuut) {
        return new Instellingen(invoer.sink(), invoer.alsFilters(), invoer.beveiliging().soort(), geheim, perMinuut);
    }

    private String sluit(BeveiligingInvoer nieuw, @Nullable Instellingen was) {
        return nieuw.geheim() == null && was != null ? was.geslotenGeheim() : geheimen.sluit(String.valueOf(nieuw.geheim()));
    }

    /** @throws OngeldigeInvoer with everything that is wrong */
    private Eigenaar controleer(Onderwerp wie, AbonnementInvoer invoer, @Nullable Abonnement was) {
        List<Veldfout> fouten = new ArrayList<>();
        postbode.bezwaar(invoer.sink()).ifPresent(b -> fouten.add(new Veldfout("sink", "adres", b)));
        bezwaar(invoer.beveiliging(), was).ifPresent(b -> fouten.add(new Veldfout("beveiliging.geheim", "geheim", b)));
        boolean zelfZeggen = Beller.isBeheer(wie) && was == null;
        if (zelfZeggen != (invoer.eigenaar() != null)) {
            fouten.add(new Veldfout("eigenaar", zelfZeggen ? "not-null" : "null", zelfZeggen ? "Vul dit in." : "Laat dit weg."));
        }
        if (!fouten.isEmpty()) {
            throw new OngeldigeInvoer(fouten);
        }
        if (was != null) {
            return was.eigenaar();
        }
        return invoer.eigenaar() == null ? vanZichzelf(wie) : new Eigenaar(invoer.eigenaar().klant(), invoer.eigenaar().organisatieId());
    }

    private static Eigenaar vanZichzelf(Onderwerp wie) {
        if (wie.organisatieId() == null) {
            throw new GeenToegang("Uw token zegt niet voor welke organisatie u werkt. Vraag functioneel beheer om dat toe te voegen.");
        }
        return new Eigenaar(wie.persoonId(), wie.organisatieId());
    }

    private static Optional<String> bezwaar(BeveiligingInvoer invoer, @Nullable Abonnement was) {
        if (invoer.geheim() == null) {
            return was != null && was.instellingen().beveiliging() == invoer.soort() ? Optional.empty() : Optional.of("Vul dit in.");
        }
        return Ondertekening.bezwaar(invoer.soort(), invoer.geheim());
    }
}
