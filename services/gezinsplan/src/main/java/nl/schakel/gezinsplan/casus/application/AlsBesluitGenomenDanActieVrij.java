package nl.schakel.gezinsplan.casus.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import nl.schakel.gezinsplan.casus.application.Personen.Bekende;
import nl.schakel.gezinsplan.casus.model.Besluit;
import nl.schakel.gezinsplan.casus.model.CasusId;
import nl.schakel.gezinsplan.casus.model.Casussen;
import nl.schakel.gezinsplan.casus.model.Casussen.Afloop;
import nl.schakel.gezinsplan.casus.model.Casussen.Herkomst;
import nl.schakel.gezinsplan.casus.model.Opdracht.VerwerkBesluit;
import org.jspecify.annotations.Nullable;

/**
 * The maatwerktafel decided: the action goes on, or stays stuck with the outcome beside it, and conditions become
 * actions. Their words follow ({@link AlsVoorwaardeZonderTekstDanTekstHalen}), since no event carries words.
 */
public final class AlsBesluitGenomenDanActieVrij {

    private final Casussen casussen;
    private final Personen personen;
    private final Clock klok;
    private final Supplier<UUID> ids;

    public AlsBesluitGenomenDanActieVrij(
            Casussen casussen, Personen personen, Clock klok, Supplier<UUID> ids) {
        this.casussen = casussen;
        this.personen = personen;
        this.klok = klok;
        this.ids = ids;
    }

    public Afloop voerUit(CasusId id, Herkomst.Bericht herkomst, GenomenBesluit genomen) {
        var opdracht = new VerwerkBesluit(
                genomen.verzoekId(),
                genomen.actieId(),
                genomen.blokkadeId(),
                genomen.besluit(),
                genomen.voorwaarden().stream().map(this::voorwaarde).toList());
        var door = Maatwerktafel.opDitMoment(klok);
        return casussen.wijzig(id, herkomst, casus -> casus.verwerk(opdracht, door));
    }

    private VerwerkBesluit.Voorwaarde voorwaarde(Voorwaarde v) {
        String persoonId = v.persoonId();
        var persoon = persoonId == null
                ? null
                : personen.vind(persoonId).map(Bekende::persoon).orElse(null);
        return new VerwerkBesluit.Voorwaarde(v.voorwaardeId(), ids.get(), persoon, v.uiterlijk());
    }

    /** What the event tells. */
    public record GenomenBesluit(
            UUID verzoekId,
            @Nullable UUID actieId,
            @Nullable UUID blokkadeId,
            Besluit besluit,
            List<Voorwaarde> voorwaarden) {}

    public record Voorwaarde(UUID voorwaardeId, @Nullable String persoonId, @Nullable LocalDate uiterlijk) {}
}
