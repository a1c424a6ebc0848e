package nl.schakel.maatwerktafel.regel.application;

import nl.schakel.access.Onderwerp;
import nl.schakel.access.Toegangsbesluit;
import nl.schakel.maatwerktafel.gedeeld.application.Resultaat;
import nl.schakel.maatwerktafel.gedeeld.model.Bewaard;
import nl.schakel.maatwerktafel.gedeeld.model.Deel;
import nl.schakel.maatwerktafel.gedeeld.model.Handeling;
import nl.schakel.maatwerktafel.regel.model.Regel;
import nl.schakel.maatwerktafel.regel.model.RegelId;
import nl.schakel.maatwerktafel.regel.model.Regels;
import nl.schakel.maatwerktafel.toegang.application.Middel;
import nl.schakel.maatwerktafel.toegang.application.Poortwachter;

/** Rules hold nothing of a family; whoever is stuck must be able to find theirs. */
public final class RegelsBekijken {

    private final Regels regels;
    private final Regelbeelden beelden;
    private final Poortwachter poort;

    public RegelsBekijken(Regels regels, Regelbeelden beelden, Poortwachter poort) {
        this.regels = regels;
        this.beelden = beelden;
        this.poort = poort;
    }

    public Resultaat<Regelbeeld> een(Onderwerp wie, RegelId id) {
        Toegangsbesluit toegang = poort.vraag(wie, Handeling.REGEL_LEZEN, Middel.regel(id.waarde()));
        if (!toegang.toegestaan()) {
            return new Resultaat.GeenToegang<>(toegang.reden());
        }
        return beelden.van(id.waarde(), wie).<Resultaat<Regelbeeld>>map(Resultaat.Gelukt::new).orElseGet(Resultaat.NietGevonden::new);
    }

    public Resultaat<Deel<Regelbeeld>> zoek(Onderwerp wie, String tekst, int overslaan, int hoogstens) {
        Toegangsbesluit toegang = poort.vraag(wie, Handeling.REGEL_LEZEN, Middel.lijst("REGEL"));
        if (!toegang.toegestaan()) {
            return new Resultaat.GeenToegang<>(toegang.reden());
        }
        Deel<Bewaard<Regel>> gevonden = regels.zoek(tekst, overslaan, hoogstens);
        return new Resultaat.Gelukt<>(new Deel<>(beelden.beelden(gevonden.items(), wie), gevonden.totaal()));
    }
}
