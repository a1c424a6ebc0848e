package nl.schakel.bench.mongo;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.InsertManyOptions;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.schakel.bench.load.Arm;
import org.bson.Document;

/**
 * What a gemeente has after years: copies of a family that the service made, with other people around each. They are put in the store as they
 * are, for a hundred thousand commands would take an hour and measure nothing.
 */
public final class ManyFamilies implements AutoCloseable {

    private static final int ORGANISATIONS = 200;
    private static final int PARTICIPATIONS = 10;
    /** So that one has some thirty families. */
    private static final int COLLEAGUES = 166;
    private static final int BATCH = 500;
    private static final String ID = "_id";

    private final MongoClient client;
    private final MongoCollection<Document> families;

    public ManyFamilies(String store) {
        this.client = MongoClients.create(store);
        this.families = client.getDatabase("gezinsplan").getCollection("casussen");
    }

    /**
     * Somebody who is measured.
     *
     * @param role in the families
     * @param count of the first families, in which he or she takes part
     */
    public record Participant(String person, String organisation, String role, int count) {}

    /** @return the ids, in the order of their names */
    public List<String> fill(String template, int count, List<Participant> known) {
        Document family = families.find(new Document(ID, template)).first();
        if (family == null) {
            throw new IllegalArgumentException(template + " is not there");
        }
        List<String> ids = new ArrayList<>();
        List<Document> batch = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            String id = id("familie/" + number).toString();
            ids.add(id);
            batch.add(copy(family, id, number, people(number, known)));
            if (batch.size() == BATCH || number == count - 1) {
                families.insertMany(batch, new InsertManyOptions().ordered(false));
                batch.clear();
            }
        }
        return ids;
    }

    /** The floor of every question about them. */
    public Arm findById(List<String> ids) {
        return new FindArm(families, ids);
    }

    private static List<Participant> people(int number, List<Participant> known) {
        List<Participant> people = new ArrayList<>(known.stream().filter(p -> number < p.count()).toList());
        IntStream.range(people.size(), PARTICIPATIONS).forEach(place -> {
            int organisation = (number * PARTICIPATIONS + place) % ORGANISATIONS + 1;
            int colleague = number / ORGANISATIONS % COLLEAGUES;
            String role = place == 0 ? "WIJKTEAMMEDEWERKER" : "PARTNER";
            people.add(new Participant(id(organisation + "/" + colleague).toString(), organisation(organisation), role, 0));
        });
        return people;
    }

    /** The first are those of the demo, so that somebody who logs in has one of them. */
    public static String organisation(int number) {
        return "00000000-0000-4000-9000-%012d".formatted(number);
    }

    private static Document copy(Document family, String id, int number, List<Participant> people) {
        Document state = new Document(family.get("state", Document.class));
        Document circle = new Document(state.get("kring", Document.class));
        Document someone = circle.getList("betrokkenen", Document.class).getFirst();
        circle.put("betrokkenen", people.stream().map(p -> participant(someone, p, number)).toList());
        circle.remove("zorgcoordinatorId");
        String name = "Meting %06d".formatted(number);
        state.append(ID, id).append("naam", name).append("kring", circle).append("zoek", new Document("naam", name.toLowerCase(Locale.ROOT))
                .append("lezers", people.stream().map(Participant::person).toList())
                .append("organisaties", people.stream().map(Participant::organisation).distinct().toList())
                .append("deelnames", people.stream().map(p -> searched(someone, p)).toList())
                .append("vasteRegels", List.of()));
        Document copy = new Document(family);
        copy.append(ID, id).append("state", state).append("outbox", List.of()).append("recent", List.of()).remove("pendingSince");
        return copy;
    }

    private static Document participant(Document someone, Participant participant, int number) {
        Document terms = new Document(someone.get("deelname", Document.class)).append("caserol", participant.role());
        Document person = new Document(ID, participant.person())
                .append("naam", "Iemand Anders")
                .append("organisatieId", participant.organisation())
                .append("organisatie", "Organisatie van de meting");
        return new Document(someone).append(ID, id(number + "/" + participant.person())).append("persoon", person).append("deelname", terms);
    }

    private static Document searched(Document someone, Participant participant) {
        return new Document("persoon", participant.person())
                .append("rol", participant.role())
                .append("organisatie", participant.organisation())
                .append("vanaf", someone.getString("vanaf"))
                .append("tot", "9999-12-31");
    }

    private static UUID id(String of) {
        return UUID.nameUUIDFromBytes(of.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        client.close();
    }
}
