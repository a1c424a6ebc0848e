package nl.schakel.gezinsplan.casus.application;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.schakel.gezinsplan.casus.model.Actie;
import nl.schakel.gezinsplan.casus.model.Blokkade;
import nl.schakel.gezinsplan.casus.model.Casus;
import nl.schakel.gezinsplan.casus.model.Doel;
import nl.schakel.gezinsplan.casus.model.Gezinsrol;
import nl.schakel.gezinsplan.casus.model.Persoon;
import nl.schakel.gezinsplan.casus.model.Wens;
import org.jspecify.annotations.Nullable;

/**
 * The least that a request at the maatwerktafel needs of the plan. The names of the family have been taken out of every
 * text; who reported it is the one who asks, and does have a name.
 */
public record Verzoekgegevens(
        UUID casusId,
        String gezinInWoorden,
        @Nullable String doelZin,
        String actieWat,
        List<Lid> gezinsleden,
        Persoon indiener,
        @Nullable UUID regelId,
        String omschrijving) {

    /** @param leeftijd in whole years, as far as known */
    public record Lid(Gezinsrol rol, @Nullable Integer leeftijd) {}

    static Verzoekgegevens van(Casus casus, Actie actie, LocalDate dag) {
        var zonderNamen = ZonderNamen.van(casus);
        Blokkade blokkade = actie.blokkade();
        return new Verzoekgegevens(
                casus.id().waarde(),
                zonderNamen.tekst(inWoorden(casus)),
                casus.plan().doelen().stream()
                        .filter(d -> d.id().equals(actie.doelId()))
                        .map(Doel::zin)
                        .map(zonderNamen::tekst)
                        .findFirst()
                        .orElse(null),
                zonderNamen.tekst(actie.wat()),
                casus.gezin().leden().stream()
                        .map(lid -> new Lid(lid.rol(), lid.leeftijd(dag)))
                        .toList(),
                blokkade == null ? casus.aanmelding().door() : blokkade.gemeldDoor(),
                blokkade == null ? null : blokkade.regelId(),
                blokkade == null ? "" : zonderNamen.tekst(blokkade.omschrijving()));
    }

    /** What the family wishes, in its own words; or else why it came. */
    private static String inWoorden(Casus casus) {
        String wensen = casus.gezin().wensen().stream().map(Wens::tekst).collect(Collectors.joining("\n"));
        return wensen.isEmpty() ? casus.aanmelding().aanleiding() : wensen;
    }
}
