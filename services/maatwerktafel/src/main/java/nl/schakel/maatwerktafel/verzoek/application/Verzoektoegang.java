package nl.schakel.maatwerktafel.verzoek.application;

import nl.schakel.maatwerktafel.gedeeld.model.Aanleiding;
import nl.schakel.maatwerktafel.gedeeld.model.Door;
import nl.schakel.maatwerktafel.gedeeld.model.Uitkomst;
import nl.schakel.maatwerktafel.toegang.model.Casustoegang;
import nl.schakel.maatwerktafel.toegang.model.Casustoegangen;
import nl.schakel.maatwerktafel.verzoek.model.Verzoek;
import nl.schakel.maatwerktafel.verzoek.model.VerzoekId;
import nl.schakel.maatwerktafel.verzoek.model.VerzoekOpdracht.WerkToegangBij;
import nl.schakel.maatwerktafel.verzoek.model.Verzoeken;

/** Brings the access of requests in step with who takes part in the family's case now. */
public final class Verzoektoegang {

    private final Casustoegangen casussen;
    private final Verzoeken verzoeken;

    public Verzoektoegang(Casustoegangen casussen, Verzoeken verzoeken) {
        this.casussen = casussen;
        this.verzoeken = verzoeken;
    }

    /** Keeps what came, and passes it on to every request of the family; doing so twice changes nothing. */
    void ontvang(Casustoegang nieuw) {
        casussen.bewaar(nieuw);
        verzoeken.vanCasus(nieuw.casusId()).forEach(id -> werkBij(id, nieuw.casusId(), new Uitkomst.Ontbreekt<>()));
    }

    /** @param anders the answer when nothing is known about this case yet */
    Uitkomst<Verzoek> werkBij(VerzoekId id, String casusId, Uitkomst<Verzoek> anders) {
        // Always from the kept copy, never from the message: the copy is the newest, also when messages come again.
        return casussen.vind(casusId)
                .map(casus -> verzoeken.wijzig(id, new WerkToegangBij(casus.deelnemers(), Door.DIENST), new Aanleiding.Eigen()))
                .orElse(anders);
    }
}
