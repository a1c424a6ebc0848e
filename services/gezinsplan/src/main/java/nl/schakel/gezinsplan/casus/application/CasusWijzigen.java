package nl.schakel.gezinsplan.casus.application;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import nl.schakel.access.Inzageregister.Vastlegging;
import nl.schakel.access.Onderwerp;
import nl.schakel.access.Toegangsbesluit;
import nl.schakel.gezinsplan.casus.model.Caserol;
import nl.schakel.gezinsplan.casus.model.Casus;
import nl.schakel.gezinsplan.casus.model.Casussen;
import nl.schakel.gezinsplan.casus.model.Casussen.Afloop;
import nl.schakel.gezinsplan.casus.model.Door;
import nl.schakel.gezinsplan.casus.model.Opdracht;
import nl.schakel.gezinsplan.casus.model.Persoon;
import nl.schakel.gezinsplan.casus.model.Uitkomst;
import nl.schakel.gezinsplan.casus.model.Uitkomst.NietToegestaan;
import org.jspecify.annotations.Nullable;

/** The way that all changes by people share: access, then the model, both on the same state; the access log beside it. */
public final class CasusWijzigen {

    private final Casussen casussen;
    private final Toegang toegang;
    private final Inzagespoor spoor;
    private final Clock klok;

    public CasusWijzigen(Casussen casussen, Toegang toegang, Inzagespoor spoor, Clock klok) {
        this.casussen = casussen;
        this.toegang = toegang;
        this.spoor = spoor;
        this.klok = klok;
    }

    Afloop voerUit(Oproep oproep, Handeling handeling, Opdracht opdracht) {
        return voerUit(oproep, handeling, null, opdracht);
    }

    /** @param deel the part it is about, where some may touch their own only */
    Afloop voerUit(Oproep oproep, Handeling handeling, @Nullable UUID deel, Opdracht opdracht) {
        return voerUit(oproep, handeling, deel, (casus, door) -> casus.verwerk(opdracht, door));
    }

    Afloop voerUit(
            Oproep oproep, Handeling handeling, @Nullable UUID deel, BiFunction<Casus, Door, Uitkomst> vraag) {
        return voerUit(oproep, handeling, deel, (casus, _, door) -> vraag.apply(casus, door));
    }

    Afloop voerUit(Oproep oproep, Handeling handeling, @Nullable UUID deel, VraagAanVersie vraag) {
        Onderwerp wie = oproep.wie();
        Door door = door(wie, klok);
        var spoorlijn = new Spoorlijn(wie, handeling);
        Afloop afloop = casussen.wijzig(oproep.casusId(), oproep.herkomst(), (casus, versie) -> {
            Toegangsbesluit besluit = toegang.beslis(wie, handeling, casus, deel);
            spoorlijn.volg(besluit, casus);
            return besluit.toegestaan() ? vraag.stel(casus, versie, door) : new NietToegestaan(besluit.reden());
        });
        spoorlijn.wacht();
        if (afloop instanceof Afloop.AlGedaan(Casussen.Bewaard bewaard)) {
            return opnieuwGetoond(wie, handeling, bewaard);
        }
        return afloop;
    }

    /** Nothing is done now, but the answer shows the casus: for that one must have access today. */
    private Afloop opnieuwGetoond(Onderwerp wie, Handeling handeling, Casussen.Bewaard bewaard) {
        Toegangsbesluit besluit = toegang.beslis(wie, Handeling.CASUS_LEZEN, bewaard.casus(), null);
        spoor.leg(wie, handeling, besluit, bewaard.casus(), toegang.zicht(wie, bewaard.casus()));
        return besluit.toegestaan()
                ? new Afloop.AlGedaan(bewaard)
                : new Afloop.Niet(new NietToegestaan(besluit.reden()), null);
    }

    /** What is asked of the casus at this very version; asked again when somebody else was first. */
    interface VraagAanVersie {
        Uitkomst stel(Casus casus, long versie, Door door);
    }

    static Door door(Onderwerp wie, Clock klok) {
        Persoon persoon = new Persoon(wie.persoonId(), wie.naam(), wie.organisatieId(), wie.organisatieNaam());
        String rol = wie.functies().stream().sorted().findFirst().orElse("onbekend");
        return new Door(persoon, rol, klok.instant());
    }

    /**
     * Stores the line of the access log while the change itself is stored: two writes that take one write's time. When the change is
     * decided again, because another came first, only another decision is another line.
     */
    private final class Spoorlijn {
        private final Onderwerp wie;
        private final Handeling handeling;
        private final List<Vastlegging> begonnen = new ArrayList<>();
        private @Nullable Gewogen laatste;

        Spoorlijn(Onderwerp wie, Handeling handeling) {
            this.wie = wie;
            this.handeling = handeling;
        }

        void volg(Toegangsbesluit besluit, Casus casus) {
            Zicht zicht = toegang.zicht(wie, casus);
            var gewogen = new Gewogen(besluit, zicht.caserol());
            if (!gewogen.equals(laatste)) {
                laatste = gewogen;
                begonnen.add(spoor.begin(wie, handeling, besluit, casus, zicht));
            }
        }

        void wacht() {
            begonnen.forEach(Vastlegging::wacht);
        }
    }

    private record Gewogen(Toegangsbesluit besluit, @Nullable Caserol caserol) {}
}
