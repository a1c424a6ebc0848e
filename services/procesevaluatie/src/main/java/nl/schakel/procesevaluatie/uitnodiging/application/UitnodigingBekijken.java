package nl.schakel.procesevaluatie.uitnodiging.application;

import nl.schakel.procesevaluatie.toegang.model.Handeling;

/** De vragen, waarom juist aan deze persoon, en wat hij al typte. */
public final class UitnodigingBekijken {

    private final Genodigden genodigden;
    private final Gastheer gastheer;

    public UitnodigingBekijken(Genodigden genodigden, Gastheer gastheer) {
        this.genodigden = genodigden;
        this.gastheer = gastheer;
    }

    public GastResultaat voerUit(String sessie) {
        return genodigden.metSessie(sessie).<GastResultaat>map(g -> {
            gastheer.leg(g, Handeling.UITNODIGING_LEZEN);
            return new GastResultaat.Gelukt(gastheer.beeld(g, g.uitnodiging(), g.deelnemer()));
        }).orElseGet(GastResultaat.GeenSessie::new);
    }
}
