package nl.schakel.maatwerktafel.verzoek.application;

import java.util.Optional;
import java.util.function.Function;
import nl.schakel.access.Onderwerp;
import nl.schakel.access.Toegangsbesluit;
import nl.schakel.maatwerktafel.gedeeld.application.Resultaat;
import nl.schakel.maatwerktafel.gedeeld.model.Aanleiding;
import nl.schakel.maatwerktafel.gedeeld.model.Bewaard;
import nl.schakel.maatwerktafel.gedeeld.model.Handeling;
import nl.schakel.maatwerktafel.verzoek.model.Verzoek;
import nl.schakel.maatwerktafel.verzoek.model.VerzoekId;
import nl.schakel.maatwerktafel.verzoek.model.VerzoekOpdracht;
import nl.schakel.maatwerktafel.verzoek.model.Verzoeken;

/** The way that every change of a request goes: found, allowed, decided by the model, shown. */
public final class Verzoekhandeling {

    private final Verzoeken verzoeken;
    private final Verzoekbeelden beelden;

    public Verzoekhandeling(Verzoeken verzoeken, Verzoekbeelden beelden) {
        this.verzoeken = verzoeken;
        this.beelden = beelden;
    }

    /** @param opdracht made once, before the store is asked: it carries ids and times */
    Resultaat<VerzoekBeeld> voerUit(
            Onderwerp wie, VerzoekId id, Handeling handeling, Aanleiding aanleiding, VerzoekOpdracht opdracht) {
        return alsHetMag(wie, id, handeling, _ -> doe(wie, id, aanleiding, opdracht));
    }

    /** For what has to know the request before it can say what to do. */
    <T> Resultaat<T> alsHetMag(
            Onderwerp wie, VerzoekId id, Handeling handeling, Function<Bewaard<Verzoek>, Resultaat<T>> danNu) {
        Optional<Bewaard<Verzoek>> gevonden = verzoeken.vind(id);
        if (gevonden.isEmpty()) {
            return new Resultaat.NietGevonden<>();
        }
        Toegangsbesluit toegang = beelden.vraag(wie, handeling, gevonden.get().staat());
        return toegang.toegestaan() ? danNu.apply(gevonden.get()) : new Resultaat.GeenToegang<>(toegang.reden());
    }

    Resultaat<VerzoekBeeld> doe(Onderwerp wie, VerzoekId id, Aanleiding aanleiding, VerzoekOpdracht opdracht) {
        return Resultaat.uit(
                verzoeken.wijzig(id, opdracht, aanleiding), gedaan -> beelden.beeld(gedaan.nu(), wie));
    }
}
