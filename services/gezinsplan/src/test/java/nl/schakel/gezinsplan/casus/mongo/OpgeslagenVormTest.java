package nl.schakel.gezinsplan.casus.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoClientSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.schakel.gezinsplan.casus.model.Casus;
import org.bson.Document;
import org.bson.UuidRepresentation;
import org.bson.codecs.DocumentCodec;
import org.bson.codecs.configuration.CodecRegistries;
import org.bson.codecs.configuration.CodecRegistry;
import org.bson.json.JsonMode;
import org.bson.json.JsonWriterSettings;
import org.junit.jupiter.api.Test;

/** Renaming a field of the model must not make stored casussen unreadable without anybody noticing. */
class OpgeslagenVormTest {

    private static final Path GOEDGEKEURD = Path.of("src/test/resources/casus-opgeslagen.json");

    private static final CodecRegistry CODECS = CodecRegistries.withUuidRepresentation(
            MongoClientSettings.getDefaultCodecRegistry(), UuidRepresentation.STANDARD);

    private final CasusMapping mapping = new CasusMapping();

    @Test
    void eenCasusWordtOpgeslagenZoalsGoedgekeurd() throws IOException {
        String nu = json(MongoCasussenTest.vol());

        assertThat(nu).isEqualToIgnoringNewLines(Files.readString(GOEDGEKEURD));
    }

    @Test
    void watEerderIsOpgeslagenBlijftLeesbaar() throws IOException {
        Document opgeslagen = Document.parse(Files.readString(GOEDGEKEURD), new DocumentCodec(CODECS));

        assertThat(mapping.read(opgeslagen)).isEqualTo(MongoCasussenTest.vol());
    }

    @Test
    void watIsOpgeslagenVoorEenPlanWeerOpenKonBlijftLeesbaar() throws IOException {
        Document opgeslagen = Document.parse(Files.readString(GOEDGEKEURD), new DocumentCodec(CODECS));
        opgeslagen.remove("heropeningen");

        assertThat(mapping.read(opgeslagen)).isEqualTo(MongoCasussenTest.vol());
    }

    @Test
    void watIsOpgeslagenVoorEenPlanKonWordenOvergedragenBlijftLeesbaar() throws IOException {
        Document opgeslagen = Document.parse(Files.readString(GOEDGEKEURD), new DocumentCodec(CODECS));
        opgeslagen.get("kring", Document.class).remove("overdrachten");

        assertThat(mapping.read(opgeslagen).kring().overdrachten()).isEmpty();
    }

    @Test
    void watIsOpgeslagenVoorBewaardWerdWieIetsSchreefBlijftLeesbaar() throws IOException {
        Document opgeslagen = Document.parse(Files.readString(GOEDGEKEURD), new DocumentCodec(CODECS));
        Document plan = opgeslagen.get("plan", Document.class);
        plan.getList("doelen", Document.class).forEach(doel -> doel.remove("gewijzigd"));
        plan.getList("acties", Document.class).forEach(actie -> actie.remove("geschreven"));

        assertThat(mapping.read(opgeslagen).plan().doelen()).allMatch(doel -> doel.gewijzigd() == null);
        assertThat(mapping.read(opgeslagen).plan().acties()).allMatch(actie -> actie.geschreven() == null);
    }

    @Test
    void watIsOpgeslagenVoorErOverlegWasBlijftLeesbaar() throws IOException {
        Document opgeslagen = Document.parse(Files.readString(GOEDGEKEURD), new DocumentCodec(CODECS));
        opgeslagen.get("kring", Document.class).remove("overleggen");

        assertThat(mapping.read(opgeslagen).kring().overleggen()).isEmpty();
    }

    @Test
    void watIsOpgeslagenVoorVersiesWerdenBewaardBlijftLeesbaar() throws IOException {
        Document opgeslagen = Document.parse(Files.readString(GOEDGEKEURD), new DocumentCodec(CODECS));
        opgeslagen.get("plan", Document.class).remove("vaststellingen");

        assertThat(mapping.read(opgeslagen).plan().vaststellingen()).isEmpty();
    }

    @Test
    void watIsOpgeslagenVoorNazorgWerdOpgeschrevenBlijftLeesbaar() throws IOException {
        Document opgeslagen = Document.parse(Files.readString(GOEDGEKEURD), new DocumentCodec(CODECS));
        opgeslagen.get("afsluiting", Document.class).remove("nazorg");

        assertThat(mapping.read(opgeslagen).afsluiting().nazorg()).isEmpty();
    }

    private String json(Casus casus) {
        JsonWriterSettings leesbaar =
                JsonWriterSettings.builder().outputMode(JsonMode.RELAXED).indent(true).build();
        return mapping.write(casus).toJson(leesbaar, new DocumentCodec(CODECS));
    }
}
