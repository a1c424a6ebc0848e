package nl.schakel.inzagelog.inzage.application;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.schakel.access.Onderwerp;
import nl.schakel.access.Toegangsbesluit;
import nl.schakel.inzagelog.inzage.model.Dagboek;
import nl.schakel.inzagelog.inzage.model.Dagregel;
import nl.schakel.inzagelog.inzage.model.Inzageregels;
import nl.schakel.inzagelog.inzage.model.Naam;
import nl.schakel.inzagelog.inzage.model.Wieid;
import nl.schakel.inzagelog.toegang.application.Logtoegang;

/** Laat het gezin zien wie keek. */
public final class InzageLezen {

    private final Inzageregels regels;
    private final Naamgever naamgever;
    private final Logtoegang toegang;

    public InzageLezen(Inzageregels regels, Naamgever naamgever, Logtoegang toegang) {
        this.regels = regels;
        this.naamgever = naamgever;
        this.toegang = toegang;
    }

    /** Gelezen, of de zin waarom niet. */
    public sealed interface Uitkomst {

        record Gelezen(Inzagebeeld beeld) implements Uitkomst {}

        record Geweigerd(String zin) implements Uitkomst {}
    }

    public Uitkomst voerUit(Onderwerp wie, Inzagevraag vraag, int overslaan, int hoogstens) {
        Toegangsbesluit besluit = toegang.vraag(wie, vraag.casusId());
        if (!besluit.toegestaan()) {
            return new Uitkomst.Geweigerd(besluit.reden());
        }
        Dagboek dagboek = new Dagboek(Logtoegang.HIER);
        Instant vanaf = vraag.van().atStartOfDay(Logtoegang.HIER).toInstant();
        Instant tot = vraag.tot().plusDays(1).atStartOfDay(Logtoegang.HIER).toInstant();
        regels.lees(vraag.casusId(), vanaf, tot, dagboek::neemOp);
        return new Uitkomst.Gelezen(beeld(dagboek, vraag, overslaan, hoogstens));
    }

    private Inzagebeeld beeld(Dagboek dagboek, Inzagevraag vraag, int overslaan, int hoogstens) {
        List<Dagregel> alle = dagboek.dagen(w -> vraag.persoonId() == null || vraag.persoonId().equals(w.persoonId()));
        List<Dagregel> bladzijde = alle.stream().skip(overslaan).limit(hoogstens).toList();
        List<Wieid> mensen = dagboek.wie();
        Map<Wieid, Naam> namen = naamgever.van(teNoemen(bladzijde, mensen), dagboek.bronnen());
        return new Inzagebeeld(bladzijde, alle.size(), mensen, namen, dagboek.samenvatting());
    }

    private static Set<Wieid> teNoemen(List<Dagregel> bladzijde, List<Wieid> mensen) {
        Set<Wieid> wie = new LinkedHashSet<>(mensen);
        bladzijde.stream().filter(r -> !r.eerste().wie().isDienst()).map(Dagregel::wie).forEach(wie::add);
        return wie;
    }
}
