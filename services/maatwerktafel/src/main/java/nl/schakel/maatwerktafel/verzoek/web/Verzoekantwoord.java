package nl.schakel.maatwerktafel.verzoek.web;

import java.util.UUID;
import nl.schakel.maatwerktafel.gedeeld.application.Resultaat;
import nl.schakel.maatwerktafel.gedeeld.invoer.Antwoorden;
import nl.schakel.maatwerktafel.verzoek.application.VerzoekBeeld;
import nl.schakel.maatwerktafel.verzoek.application.Vraagbeeld;
import nl.schakel.maatwerktafel.verzoek.model.Formulierdeel;
import nl.schakel.maatwerktafel.verzoek.model.Ontwerpbesluit;
import nl.schakel.maatwerktafel.verzoek.model.VerzoekId;
import nl.schakel.maatwerktafel.verzoek.model.Vraag;
import nl.schakel.rest.Antwoord;
import nl.schakel.rest.IfMatch;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/** Every write answers with the whole request as it is now, or with the part that someone else changed. */
final class Verzoekantwoord {

    private static final String PAD = "/maatwerktafel/v1/verzoeken/";

    private Verzoekantwoord() {}

    static ResponseEntity<VerzoekWeergave> van(Resultaat<VerzoekBeeld> resultaat) {
        VerzoekBeeld beeld = Antwoorden.waarde(resultaat, Verzoekantwoord::deel);
        return Antwoord.met(beeld.verzoek().versie(), VerzoekWeergave.van(beeld));
    }

    static ResponseEntity<VerzoekWeergave> nieuw(Resultaat<VerzoekBeeld> resultaat) {
        VerzoekBeeld beeld = Antwoorden.waarde(resultaat, Verzoekantwoord::deel);
        return Antwoord.nieuw(PAD + beeld.verzoek().id(), beeld.verzoek().versie(), VerzoekWeergave.van(beeld));
    }

    static VerzoekId id(UUID id) {
        return new VerzoekId(id.toString());
    }

    static @Nullable Long basis(@Nullable IfMatch versie) {
        return versie == null ? null : versie.versie();
    }

    private static Object deel(Object deel) {
        return switch (deel) {
            case Formulierdeel formulier -> FormulierWeergave.van(formulier);
            case Vraag vraag -> Vraagbeeld.van(vraag);
            case Ontwerpbesluit ontwerp -> OntwerpbesluitWeergave.van(ontwerp);
            default -> throw new IllegalStateException("Geen deel van een verzoek: " + deel.getClass().getSimpleName());
        };
    }
}
