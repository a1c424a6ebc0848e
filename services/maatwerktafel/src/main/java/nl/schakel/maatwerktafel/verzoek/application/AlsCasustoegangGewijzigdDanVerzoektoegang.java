package nl.schakel.maatwerktafel.verzoek.application;

import nl.schakel.maatwerktafel.toegang.model.Casustoegang;

/** When people join or leave a family's case, the same goes for its requests: open screens close at once. */
public final class AlsCasustoegangGewijzigdDanVerzoektoegang {

    private final Verzoektoegang toegang;

    public AlsCasustoegangGewijzigdDanVerzoektoegang(Verzoektoegang toegang) {
        this.toegang = toegang;
    }

    public void voerUit(Casustoegang nieuw) {
        toegang.ontvang(nieuw);
    }
}
