package nl.schakel.maatwerktafel.verzoek.application;

import nl.schakel.access.Onderwerp;
import nl.schakel.maatwerktafel.gedeeld.application.Resultaat;
import nl.schakel.maatwerktafel.gedeeld.model.Aanleiding;
import nl.schakel.maatwerktafel.gedeeld.model.Uitkomst;
import nl.schakel.maatwerktafel.verzoek.model.Verzoek;
import nl.schakel.maatwerktafel.verzoek.model.VerzoekOpdracht.MaakConcept;
import nl.schakel.maatwerktafel.verzoek.model.Verzoeken;

/**
 * Makes a concept, and then looks once more who takes part: a change of access that came while it was being made did not
 * find it yet.
 */
public final class Conceptmaker {

    private final Verzoeken verzoeken;
    private final Verzoektoegang toegang;
    private final Verzoekbeelden beelden;

    public Conceptmaker(Verzoeken verzoeken, Verzoektoegang toegang, Verzoekbeelden beelden) {
        this.verzoeken = verzoeken;
        this.toegang = toegang;
        this.beelden = beelden;
    }

    Uitkomst<Verzoek> maak(MaakConcept opdracht, Aanleiding aanleiding) {
        Uitkomst<Verzoek> gemaakt = verzoeken.maak(opdracht, aanleiding);
        return gemaakt instanceof Uitkomst.Gedaan<Verzoek> ? toegang.werkBij(opdracht.id(), opdracht.herkomst().casusId(), gemaakt) : gemaakt;
    }

    Resultaat<VerzoekBeeld> maak(Onderwerp wie, MaakConcept opdracht, Aanleiding aanleiding) {
        return Resultaat.uit(maak(opdracht, aanleiding), gedaan -> beelden.beeld(gedaan.nu(), wie));
    }
}
