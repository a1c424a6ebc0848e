package nl.schakel.gezinsplan.casus.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.schakel.access.Onderwerp;
import nl.schakel.gezinsplan.casus.application.CasusBekijkenAls.Beeld;
import nl.schakel.gezinsplan.casus.application.Lezing;
import nl.schakel.gezinsplan.casus.application.Oproep;
import nl.schakel.gezinsplan.casus.application.Toegang;
import nl.schakel.gezinsplan.casus.application.Zicht;
import nl.schakel.gezinsplan.casus.model.Casus;
import nl.schakel.gezinsplan.casus.model.CasusId;
import nl.schakel.gezinsplan.casus.model.Casussen.Afloop;
import nl.schakel.gezinsplan.casus.model.Casussen.Bewaard;
import nl.schakel.gezinsplan.casus.model.Casussen.Herkomst;
import nl.schakel.gezinsplan.casus.model.Door;
import nl.schakel.gezinsplan.casus.model.Onderdeel;
import nl.schakel.gezinsplan.casus.model.Uitkomst.Gebotst;
import nl.schakel.gezinsplan.casus.model.Uitkomst.Geweigerd;
import nl.schakel.gezinsplan.casus.model.Uitkomst.Nee;
import nl.schakel.gezinsplan.casus.model.Uitkomst.NietToegestaan;
import nl.schakel.gezinsplan.casus.model.Planweigering.OnderdeelBestaatNiet;
import nl.schakel.rest.Antwoord;
import nl.schakel.rest.Botsing;
import nl.schakel.rest.GeenToegang;
import nl.schakel.rest.IdempotencyKey;
import nl.schakel.rest.NietGevonden;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** How every outcome becomes an answer. */
@Component
class Antwoorden {

    private static final String ONBEKEND = "Dit plan bestaat niet.";

    private final Toegang toegang;
    private final Clock klok;

    Antwoorden(Toegang toegang, Clock klok) {
        this.toegang = toegang;
        this.klok = klok;
    }

    /** PUT and DELETE may come without a key: by their version they are harmless to repeat. */
    static Oproep oproep(Onderwerp wie, UUID casusId, @Nullable IdempotencyKey sleutel) {
        Herkomst herkomst = sleutel == null ? new Herkomst.Zelf() : new Herkomst.Opgedragen(sleutel.waarde());
        return new Oproep(wie, new CasusId(casusId), herkomst);
    }

    ResponseEntity<CasusWeergave> van(Onderwerp wie, Afloop afloop) {
        Bewaard bewaard = bewaard(wie, afloop);
        return Antwoord.met(bewaard.versie(), weergave(wie, bewaard));
    }

    ResponseEntity<CasusWeergave> nieuw(Onderwerp wie, Afloop afloop) {
        Bewaard bewaard = bewaard(wie, afloop);
        String pad = "/gezinsplan/v1/casussen/" + bewaard.casus().id();
        return Antwoord.nieuw(pad, bewaard.versie(), weergave(wie, bewaard));
    }

    ResponseEntity<CasusWeergave> van(Onderwerp wie, Lezing lezing) {
        Bewaard bewaard = gelezen(lezing);
        return Antwoord.met(bewaard.versie(), weergave(wie, bewaard));
    }

    /** The plan through somebody else's eyes: nothing can be done in it. */
    CasusWeergave van(Onderwerp wie, Beeld beeld) {
        return switch (beeld) {
            case Beeld.Gezien(Bewaard bewaard, Zicht zicht) ->
                new Planbeeld(bewaard.casus(), zicht, vandaag()).heel(bewaard, Set.of());
            case Beeld.Niet(Nee reden) -> throw fout(wie, reden, null);
            case Beeld.Onbekend() -> throw new NietGevonden(ONBEKEND);
        };
    }

    Bewaard gelezen(Lezing lezing) {
        if (lezing instanceof Lezing.Gelezen(Bewaard bewaard)) {
            return bewaard;
        }
        throw nietGelezen(lezing);
    }

    RuntimeException nietGelezen(Lezing lezing) {
        return lezing instanceof Lezing.NietToegestaan(String reden)
                ? new GeenToegang(reden)
                : new NietGevonden(ONBEKEND);
    }

    Planbeeld beeld(Onderwerp wie, Casus casus) {
        return new Planbeeld(casus, toegang.zicht(wie, casus), vandaag());
    }

    LocalDate vandaag() {
        return LocalDate.ofInstant(klok.instant(), Door.HIER);
    }

    private CasusWeergave weergave(Onderwerp wie, Bewaard bewaard) {
        return beeld(wie, bewaard.casus()).heel(bewaard, toegang.mag(wie, bewaard.casus()));
    }

    private Bewaard bewaard(Onderwerp wie, Afloop afloop) {
        return switch (afloop) {
            case Afloop.Opgeslagen(Bewaard bewaard) -> bewaard;
            case Afloop.AlGedaan(Bewaard bewaard) -> bewaard;
            case Afloop.Niet(Nee reden, Bewaard bewaard) -> throw fout(wie, reden, bewaard);
            case Afloop.Onbekend() -> throw new NietGevonden(ONBEKEND);
        };
    }

    private RuntimeException fout(Onderwerp wie, Nee nee, @Nullable Bewaard bewaard) {
        return switch (nee) {
            case NietToegestaan(String reden) -> new GeenToegang(reden);
            case Geweigerd(OnderdeelBestaatNiet reden) -> new NietGevonden(reden.zin());
            case Geweigerd(var reden) -> nl.schakel.rest.Geweigerd.om(reden, reden.zin());
            case Gebotst(Onderdeel huidig) -> botsing(wie, huidig, bewaard);
        };
    }

    private RuntimeException botsing(Onderwerp wie, Onderdeel huidig, @Nullable Bewaard bewaard) {
        Object deel = bewaard == null ? null : beeld(wie, bewaard.casus()).deel(huidig);
        return deel == null ? new NietGevonden(ONBEKEND) : new Botsing(huidig.versie(), deel);
    }
}
