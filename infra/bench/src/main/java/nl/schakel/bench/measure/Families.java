package nl.schakel.bench.measure;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.schakel.bench.load.HttpConnection;
import nl.schakel.bench.stack.FreshToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Families with a plan of ordinary size, made through the public API of the service under test. */
final class Families {

    /** Enough that a family has been told before it is changed again. */
    private static final int COUNT = 64;
    private static final int MEMBERS = 4;
    private static final int GOALS = 3;
    private static final int WISHES = 3;
    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpConnection connection;
    private final FreshToken token;

    private Families(HttpConnection connection, FreshToken token) {
        this.connection = connection;
        this.token = token;
    }

    /** One to give commands about. */
    record Family(String id, String goal) {}

    static List<Family> at(int port, FreshToken token) throws IOException {
        try (HttpConnection connection = new HttpConnection("127.0.0.1", port)) {
            Families families = new Families(connection, token);
            List<Family> made = new ArrayList<>();
            for (int number = 0; number < COUNT; number++) {
                made.add(families.family(number));
            }
            return made;
        }
    }

    private Family family(int number) throws IOException {
        List<Map<String, Object>> members = IntStream.range(0, MEMBERS)
                .mapToObj(i -> Map.<String, Object>of("naam", "Lid " + i + " Meting", "rol", i < 1 ? "OUDER" : "KIND"))
                .toList();
        JsonNode plan = post("/gezinsplan/v1/casussen",
                Map.of("naam", "Meting " + number, "aanleiding", "Dit gezin bestaat alleen om te meten.", "gezinsleden", members));
        String path = "/gezinsplan/v1/casussen/" + plan.get("id").asString();
        for (int i = 0; i < WISHES; i++) {
            post(path + "/wensen", Map.of("tekst", "Wij willen weer samen aan tafel eten, zonder ruzie, nummer " + i, "vanNaam", "Lid 0 Meting"));
        }
        for (int i = 0; i < GOALS; i++) {
            plan = post(path + "/doelen", Map.of("zin", "Over drie maanden gaat iedereen elke dag naar school, doel " + i,
                    "vanNaam", "Lid 0 Meting", "leefgebied", "SCHOOL_LEREN", "cijferStart", 4));
        }
        return new Family(plan.get("id").asString(), plan.get("doelen").get(0).get("id").asString());
    }

    private JsonNode post(String path, Map<String, ?> input) throws IOException {
        var headers = Map.of("Authorization", "Bearer " + token.value(), "Idempotency-Key", UUID.randomUUID().toString());
        var answer = connection.send(HttpConnection.request("POST", path, headers, JSON.writeValueAsString(input)));
        if (answer.status() >= 300) {
            throw new IOException(path + " gave " + answer.status() + " " + answer.text());
        }
        return JSON.readTree(answer.body());
    }
}
