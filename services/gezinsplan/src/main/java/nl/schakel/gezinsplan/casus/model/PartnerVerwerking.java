package nl.schakel.gezinsplan.casus.model;

import java.util.List;
import java.util.Objects;
import nl.schakel.gezinsplan.casus.model.Gebeurtenis.PartnerberichtGeweigerd;
import nl.schakel.gezinsplan.casus.model.Gebeurtenis.PartnerberichtOpgenomen;
import nl.schakel.gezinsplan.casus.model.Opdracht.NeemPartnerberichtOp;
import nl.schakel.gezinsplan.casus.model.Partnerbericht.Reden;
import nl.schakel.gezinsplan.casus.model.Uitkomst.Aanvaard;

/**
 * What the system of a partner tells. The gateway let it in by what it knew of access then; here it is decided on what holds now. A no is
 * told as well, because the partner waits to hear what became of it.
 */
final class PartnerVerwerking {

    private PartnerVerwerking() {}

    static Uitkomst verwerk(Casus casus, NeemPartnerberichtOp o, Door door) {
        Betrokkene namens = casus.kring().actief(door.dag()).stream()
                .filter(b -> o.organisatieId().equals(b.persoon().organisatieId()))
                .findFirst()
                .orElse(null);
        if (namens == null) {
            return geweigerd(casus, o, Reden.DOET_NIET_MEE, door);
        }
        return casus.status().isDicht()
                ? geweigerd(casus, o, Reden.CASUS_AFGESLOTEN, door)
                : opgenomen(casus, o, naam(namens.persoon()), door);
    }

    private static Uitkomst opgenomen(Casus casus, NeemPartnerberichtOp o, String organisatie, Door door) {
        var bericht = new Partnerbericht(
                o.berichtId(), o.organisatieId(), organisatie, o.soort(), o.datum(), o.dataref(), o.op());
        Kring kring = casus.kring().met(bericht);
        if (kring.equals(casus.kring())) {
            return casus.zoalsHetIs(door);
        }
        var partner = new Persoon(o.organisatieId(), organisatie, o.organisatieId(), organisatie);
        return casus.met(kring).na(new Door(partner, door.rol(), door.op()), new PartnerberichtOpgenomen(o.berichtId()));
    }

    private static String naam(Persoon namens) {
        return Objects.requireNonNullElse(namens.organisatie(), "Een partner");
    }

    /** Nothing in the plan changes, also not who changed it last. */
    private static Uitkomst geweigerd(Casus casus, NeemPartnerberichtOp o, Reden reden, Door door) {
        return new Aanvaard(casus, List.of(new PartnerberichtGeweigerd(o.berichtId(), reden)), door.rol());
    }
}
