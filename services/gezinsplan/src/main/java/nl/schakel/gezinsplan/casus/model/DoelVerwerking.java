package nl.schakel.gezinsplan.casus.model;

import java.util.ArrayList;
import java.util.List;
import nl.schakel.gezinsplan.casus.model.Gebeurtenis.CijferGegeven;
import nl.schakel.gezinsplan.casus.model.Gebeurtenis.DoelBijgesteld;
import nl.schakel.gezinsplan.casus.model.Gebeurtenis.DoelToegevoegd;
import nl.schakel.gezinsplan.casus.model.Gebeurtenis.WerkaantekeningGewijzigd;
import nl.schakel.gezinsplan.casus.model.Opdracht.GeefCijfer;
import nl.schakel.gezinsplan.casus.model.Opdracht.SchrijfWerkaantekening;
import nl.schakel.gezinsplan.casus.model.Opdracht.StelDoelBij;
import nl.schakel.gezinsplan.casus.model.Opdracht.VoegDoelToe;
import nl.schakel.gezinsplan.casus.model.Uitkomst.Gebotst;
import nl.schakel.gezinsplan.casus.model.Uitkomst.Geweigerd;
import nl.schakel.gezinsplan.casus.model.Kringweigering.GezinslidHoortNietBijGezin;
import nl.schakel.gezinsplan.casus.model.Planweigering.OnderdeelBestaatNiet;
import nl.schakel.gezinsplan.casus.model.Planweigering.PlanIsVol;

final class DoelVerwerking {

    private static final int MEESTE_DOELEN = 50;

    private DoelVerwerking() {}

    static Uitkomst verwerk(Casus casus, Opdracht.OverDoel opdracht, Door door) {
        return switch (opdracht) {
            case VoegDoelToe o -> voegToe(casus, o, door);
            case StelDoelBij o -> stelBij(casus, o, door);
            case GeefCijfer o -> geefCijfer(casus, o, door);
            case SchrijfWerkaantekening o -> schrijf(casus, o, door);
        };
    }

    private static Uitkomst voegToe(Casus casus, VoegDoelToe o, Door door) {
        int aantal = casus.plan().doelen().size();
        if (aantal >= MEESTE_DOELEN) {
            return new Geweigerd(new PlanIsVol());
        }
        Spreker van = GezinVerwerking.spreker(casus.gezin(), o.vanGezinslidId(), o.vanNaam())
                .orElse(null);
        if (van == null) {
            return new Geweigerd(new GezinslidHoortNietBijGezin());
        }
        Doel doel = new Doel(
                o.doelId(), 1, aantal + 1, o.zin(), van, o.leefgebied(), o.cijferStart(), o.cijferStart(), null, door.wijziging());
        List<Gebeurtenis> gebeurtenissen = new ArrayList<>(List.of(new DoelToegevoegd(doel.id(), doel.leefgebied())));
        if (o.cijferStart() != null) {
            gebeurtenissen.add(new CijferGegeven(doel.id(), o.cijferStart()));
        }
        return casus.met(casus.plan().metAnderDoel(doel)).na(door, gebeurtenissen);
    }

    private static Uitkomst stelBij(Casus casus, StelDoelBij o, Door door) {
        Doel doel = casus.plan().doel(o.doelId()).orElse(null);
        if (doel == null) {
            return new Geweigerd(new OnderdeelBestaatNiet());
        }
        if (doel.zin().equals(o.zin()) && doel.leefgebied() == o.leefgebied()) {
            return casus.zoalsHetIs(door);
        }
        if (doel.versie() != o.verwacht()) {
            return new Gebotst(doel);
        }
        return casus.met(casus.plan().metAnderDoel(doel.bijgesteld(o.zin(), o.leefgebied(), door)))
                .na(door, new DoelBijgesteld(doel.id()));
    }

    private static Uitkomst geefCijfer(Casus casus, GeefCijfer o, Door door) {
        return casus.plan()
                .doel(o.doelId())
                .<Uitkomst>map(doel -> casus.met(casus.plan().met(doel.metCijfer(o.cijfer())))
                        .na(door, new CijferGegeven(doel.id(), o.cijfer())))
                .orElseGet(() -> new Geweigerd(new OnderdeelBestaatNiet()));
    }

    private static Uitkomst schrijf(Casus casus, SchrijfWerkaantekening o, Door door) {
        Doel doel = casus.plan().doel(o.doelId()).orElse(null);
        if (doel == null) {
            return new Geweigerd(new OnderdeelBestaatNiet());
        }
        Werkaantekening was = doel.werkaantekening();
        if (was != null && was.tekst().equals(o.tekst())) {
            return casus.zoalsHetIs(door);
        }
        if (was != null && was.versie() != o.verwacht()) {
            return new Gebotst(was);
        }
        long versie = was == null ? 1 : was.versie() + 1;
        Werkaantekening nieuw = new Werkaantekening(versie, o.tekst(), door.persoon(), door.op());
        return casus.met(casus.plan().met(doel.met(nieuw))).na(door, new WerkaantekeningGewijzigd(doel.id()));
    }
}
