package nl.schakel.maatwerktafel.verzoek.mongo;

import static nl.schakel.maatwerktafel.verzoek.model.Familie.*;
import static nl.schakel.maatwerktafel.verzoek.model.Opdrachten.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.schakel.maatwerktafel.gedeeld.model.Door;
import nl.schakel.maatwerktafel.verzoek.model.Besluitsoort;
import nl.schakel.maatwerktafel.verzoek.model.Formulier.JuridischeGrond;
import nl.schakel.maatwerktafel.verzoek.model.Gegeven;
import nl.schakel.maatwerktafel.verzoek.model.Verzoek;
import nl.schakel.maatwerktafel.verzoek.model.VerzoekOpdracht.VulVooruit;
import org.bson.Document;
import org.bson.json.JsonMode;
import org.bson.json.JsonWriterSettings;
import org.junit.jupiter.api.Test;

/**
 * Requests that were stored by earlier versions must stay readable. A change of this file is a change of what lies in
 * databases: then say how the old form is read.
 */
class BewaardeVormTest {

    private static final Path GOEDGEKEURD = Path.of("src/test/resources/bewaard/verzoek.json");
    private static final JsonWriterSettings LEESBAAR =
            JsonWriterSettings.builder().indent(true).outputMode(JsonMode.RELAXED).build();

    private final VerzoekVorm vorm = new VerzoekVorm();

    /** As full as a request can be. */
    private static Verzoek vol() {
        return Gegeven.na(uitBlokkade())
                .na(new VulVooruit(plangegevens(), Door.DIENST))
                .na(wijzig(metGrond(formulier(), JuridischeGrond.HARDHEIDSCLAUSULE), 2), dienIn(), stelVraag())
                .na(beantwoord("Het gaat goed.", null), agendeer(OP_TAFEL), besluit(inhoud(Besluitsoort.AANGEHOUDEN)))
                .na(agendeer(OP_LATERE_TAFEL), ontwerp(inhoud(Besluitsoort.TOEGEKEND), null))
                .na(besluit(inhoud(Besluitsoort.TOEGEKEND_ONDER_VOORWAARDEN, voorwaarde())))
                .verzoek();
    }

    @Test
    void isDeGoedgekeurdeVorm() throws IOException {
        String nu = vorm.write(vol()).toJson(LEESBAAR) + "\n";
        if (!Files.exists(GOEDGEKEURD)) {
            Files.createDirectories(GOEDGEKEURD.getParent());
            Files.writeString(GOEDGEKEURD, nu);
        }
        assertThat(nu).isEqualTo(Files.readString(GOEDGEKEURD));
    }

    @Test
    void isNogTeLezen() throws IOException {
        assertThat(vorm.read(Document.parse(Files.readString(GOEDGEKEURD)))).isEqualTo(vol());
    }
}
