package nl.schakel.gezinsplan.casus.mongo;

import static nl.schakel.gezinsplan.casus.model.Familie.CASUS;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoClientSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.schakel.gezinsplan.casus.model.Planinhoud;
import nl.schakel.gezinsplan.casus.model.Planversie;
import org.bson.Document;
import org.bson.UuidRepresentation;
import org.bson.codecs.DocumentCodec;
import org.bson.codecs.configuration.CodecRegistries;
import org.bson.json.JsonMode;
import org.bson.json.JsonWriterSettings;
import org.junit.jupiter.api.Test;

/** A fixed plan is never written again: the form in which it was stored must stay readable for good. */
class PlanversieVormTest {

    private static final Path GOEDGEKEURD = Path.of("src/test/resources/planversie-opgeslagen.json");

    private static final DocumentCodec CODEC = new DocumentCodec(CodecRegistries.withUuidRepresentation(
            MongoClientSettings.getDefaultCodecRegistry(), UuidRepresentation.STANDARD));

    private final PlanversieMapping mapping = new PlanversieMapping();
    private final Planversie versie = new Planversie(CASUS, 41, Planinhoud.van(MongoCasussenTest.vol()));

    @Test
    void wordtOpgeslagenZoalsGoedgekeurd() throws IOException {
        JsonWriterSettings leesbaar =
                JsonWriterSettings.builder().outputMode(JsonMode.RELAXED).indent(true).build();

        assertThat(mapping.write(versie).toJson(leesbaar, CODEC)).isEqualToIgnoringNewLines(Files.readString(GOEDGEKEURD));
    }

    @Test
    void watEerderIsOpgeslagenBlijftLeesbaar() throws IOException {
        Document opgeslagen = Document.parse(Files.readString(GOEDGEKEURD), CODEC);

        assertThat(mapping.read(opgeslagen)).isEqualTo(versie);
    }
}
