package nl.schakel.gezinsplan.casus.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.schakel.gezinsplan.casus.model.Gebeurtenis.ActieAfgesproken;
import nl.schakel.gezinsplan.casus.model.Gebeurtenis.CasusAangemeld;
import nl.schakel.gezinsplan.casus.model.Gebeurtenis.GezinslidToegevoegd;
import nl.schakel.gezinsplan.casus.model.Gebeurtenis.ToegangGewijzigd;
import nl.schakel.gezinsplan.casus.model.MeldCasusAan.Aanmelder;
import nl.schakel.gezinsplan.casus.model.MeldCasusAan.EersteActie;
import nl.schakel.gezinsplan.casus.model.Opdracht.VoegGezinslidToe;
import nl.schakel.gezinsplan.casus.model.Uitkomst.Geweigerd;
import nl.schakel.gezinsplan.casus.model.Kringweigering.AccountHoortBijAnderGezinslid;
import org.jspecify.annotations.Nullable;

/** The first page of a casus. */
final class AanmeldVerwerking {

    private static final String EERSTE_DOEL = "Het gezin aanmelden en op weg helpen.";

    private AanmeldVerwerking() {}

    static Uitkomst verwerk(Casus leeg, MeldCasusAan opdracht, Door door) {
        Gezin gezin = leeg.gezin();
        Kring kring = leeg.kring();
        for (VoegGezinslidToe nieuw : opdracht.gezinsleden()) {
            if (GezinVerwerking.accountAlBezet(gezin, nieuw.gezinslidId(), nieuw.account())) {
                return new Geweigerd(new AccountHoortBijAnderGezinslid());
            }
            gezin = gezin.met(GezinVerwerking.lid(nieuw));
            kring = KringVerwerking.metAccount(kring, nieuw.account(), nieuw.betrokkeneId(), door.dag());
        }
        kring = metAanmelder(kring, opdracht.aanmelder(), door);
        String naam = opdracht.naam() == null ? gezin.familienaam() : opdracht.naam();
        Casus casus = leeg.metNaam(naam).met(gezin).met(kring);

        List<Gebeurtenis> gebeurtenissen = new ArrayList<>(List.of(new ToegangGewijzigd()));
        gebeurtenissen.add(new CasusAangemeld(door.dag()));
        gezin.leden().forEach(lid -> gebeurtenissen.add(new GezinslidToegevoegd(lid.id())));
        EersteActie eerste = opdracht.eersteActie();
        if (eerste != null) {
            casus = casus.met(casus.plan().met(actie(casus, eerste, door)));
            gebeurtenissen.add(new ActieAfgesproken(eerste.actieId(), null, eerste.uiterlijk()));
        }
        return casus.na(door, gebeurtenissen);
    }

    /** Who is a member of this family with an account takes part already. */
    private static Kring metAanmelder(Kring kring, @Nullable Aanmelder aanmelder, Door door) {
        LocalDate dag = door.dag();
        if (aanmelder == null || kring.actief(door.persoon().id(), dag).isPresent()) {
            return kring;
        }
        Deelname deelname = aanmelder.caserol() == Caserol.WIJKTEAMMEDEWERKER
                ? Deelname.vanWijkteam(EERSTE_DOEL)
                : Deelname.vanGezinslid();
        return kring.met(new Betrokkene(aanmelder.betrokkeneId(), 1, door.persoon(), deelname, dag, null));
    }

    /** Who reports it does it, until it is agreed otherwise. */
    private static Actie actie(Casus casus, EersteActie eerste, Door door) {
        Persoon wie = door.persoon();
        boolean doetMee = casus.kring().actief(wie.id(), door.dag()).isPresent();
        Verantwoordelijke verantwoordelijke = casus.gezin()
                .lidMetAccount(wie.id())
                .map(l -> new Verantwoordelijke(Verantwoordelijke.Soort.GEZINSLID, l.naam(), wie.id(), l.id()))
                .orElseGet(() -> new Verantwoordelijke(
                        Verantwoordelijke.Soort.PROFESSIONAL, wie.naam(), doetMee ? wie.id() : null, null));
        return Actie.afgesproken(eerste.actieId(), null, verantwoordelijke, eerste.wat(), eerste.uiterlijk(), null, door);
    }
}
