package nl.schakel.maatwerktafel.verzoek.application;

import nl.schakel.access.Onderwerp;
import nl.schakel.maatwerktafel.gedeeld.application.Personen;
import nl.schakel.maatwerktafel.gedeeld.application.Resultaat;
import nl.schakel.maatwerktafel.gedeeld.model.Aanleiding;
import nl.schakel.maatwerktafel.gedeeld.model.Handeling;
import nl.schakel.maatwerktafel.verzoek.model.Formulier;
import nl.schakel.maatwerktafel.verzoek.model.VerzoekId;
import nl.schakel.maatwerktafel.verzoek.model.VerzoekOpdracht.WijzigFormulier;

public final class FormulierBewaren {

    private final Verzoekhandeling handeling;
    private final Regelkeuze regelkeuze;

    public FormulierBewaren(Verzoekhandeling handeling, Regelkeuze regelkeuze) {
        this.handeling = handeling;
        this.regelkeuze = regelkeuze;
    }

    public Resultaat<VerzoekBeeld> voerUit(Onderwerp wie, VerzoekId id, Formulier formulier, long basis) {
        WijzigFormulier opdracht = new WijzigFormulier(formulier, basis, Personen.door(wie));
        return handeling.alsHetMag(wie, id, Handeling.WIJZIGEN, _ -> regelkeuze.bezwaar(formulier.regelId())
                .<Resultaat<VerzoekBeeld>>map(Resultaat.Geweigerd::new)
                .orElseGet(() -> handeling.doe(wie, id, new Aanleiding.Eigen(), opdracht)));
    }
}
