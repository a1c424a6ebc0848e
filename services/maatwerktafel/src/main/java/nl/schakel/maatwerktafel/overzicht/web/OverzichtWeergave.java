package nl.schakel.maatwerktafel.overzicht.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.schakel.maatwerktafel.overzicht.application.OverzichtMaken.Beeld;
import nl.schakel.maatwerktafel.overzicht.model.Overzicht;
import nl.schakel.maatwerktafel.regel.application.Regelbeeld;
import nl.schakel.maatwerktafel.regel.application.Signaalbeeld;
import nl.schakel.maatwerktafel.regel.model.SignaalStand;
import org.jspecify.annotations.Nullable;

/**
 * Where our rules pinch, over twelve months. A number that is too small to show is left out.
 *
 * @param gemiddeldeDagen from sending to decision
 */
record OverzichtWeergave(
        LocalDate van, LocalDate tot, int aantalVerzoeken, @Nullable Integer aantalBesluiten, @Nullable Long gemiddeldeDagen,
        List<BesluitAantal> besluiten, List<RegelRij> perRegel, List<MaandRij> perMaand, List<SignaalKop> signalen) {

    record BesluitAantal(String besluit, @Nullable Integer aantal) {}

    record RegelRij(String regelId, @Nullable Regelbeeld regel, int aantalVerzoeken) {}

    /** @param maand as {@code 2026-11} */
    record MaandRij(String maand, @Nullable Integer aantalBesluiten, @Nullable Long gemiddeldeDagen) {}

    record SignaalKop(String id, String regelId, String regelTitel, int aantal, SignaalStand stand) {}

    static OverzichtWeergave van(Beeld beeld) {
        Overzicht o = beeld.overzicht();
        return new OverzichtWeergave(
                o.van(), o.tot(), o.aantalVerzoeken(), o.wachttijd().aantalBesluiten(), o.wachttijd().dagen(), aantallen(o.besluiten()),
                o.perRegel().stream()
                        .map(r -> new RegelRij(r.regelId(), beeld.regels().get(r.regelId()), r.aantalVerzoeken()))
                        .toList(),
                o.perMaand().stream()
                        .map(m -> new MaandRij(m.maand().toString(), m.wachttijd().aantalBesluiten(), m.wachttijd().dagen()))
                        .toList(),
                beeld.signalen().stream().map(OverzichtWeergave::kop).toList());
    }

    private static List<BesluitAantal> aantallen(Map<String, @Nullable Integer> besluiten) {
        return besluiten.entrySet().stream().map(e -> new BesluitAantal(e.getKey(), e.getValue())).toList();
    }

    private static SignaalKop kop(Signaalbeeld beeld) {
        var signaal = beeld.signaal().staat();
        return new SignaalKop(
                signaal.id().waarde(), signaal.regelId().waarde(), beeld.regelTitel(), signaal.aantal(), signaal.stand());
    }
}
