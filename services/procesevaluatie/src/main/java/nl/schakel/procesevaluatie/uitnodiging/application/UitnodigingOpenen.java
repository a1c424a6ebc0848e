package nl.schakel.procesevaluatie.uitnodiging.application;

import java.time.Instant;
import java.util.Optional;

/** De eerste bladzijde: van wie de vraag komt en hoe lang het duurt. Niets over het gezin. */
public final class UitnodigingOpenen {

    private final Genodigden genodigden;

    public UitnodigingOpenen(Genodigden genodigden) {
        this.genodigden = genodigden;
    }

    /** Leeg als de link niet (meer) werkt; waarom, zeggen wij niet. */
    public Optional<Voorblad> voerUit(String geheim) {
        return genodigden.metGeheim(geheim)
                .map(g -> new Voorblad(Afzender.van(g.evaluatie()), g.uitnodiging().verlooptOp()));
    }

    public record Voorblad(String van, Instant verlooptOp) {}
}
