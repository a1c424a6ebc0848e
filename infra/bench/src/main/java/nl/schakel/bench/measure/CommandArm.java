package nl.schakel.bench.measure;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import nl.schakel.bench.load.Arm;
import nl.schakel.bench.load.HttpConnection;
import nl.schakel.bench.stack.FreshToken;

/**
 * One real command at a service: the family gives a figure to a goal. With token, rights, idempotency key, access log and the whole new
 * plan as answer.
 */
final class CommandArm implements Arm {

    private static final int HIGHEST = 10;

    private final String name;
    private final int port;
    private final FreshToken token;
    private final List<Families.Family> families;
    private final AtomicInteger figure = new AtomicInteger();
    /** Of each event that must follow: when its command ought to have left. */
    private final Map<String, Long> promised = new ConcurrentHashMap<>();

    CommandArm(String name, int port, FreshToken token, List<Families.Family> families) {
        this.name = name;
        this.port = port;
        this.token = token;
        this.families = families;
    }

    /** The same, about so many of its families. */
    CommandArm onlyOf(int count) {
        return new CommandArm(name, port, token, families.subList(0, count));
    }

    List<Families.Family> families() {
        return families;
    }

    @Override
    public String name() {
        return name;
    }

    /** The events promised since the last time this was asked. */
    Map<String, Long> takePromised() {
        var taken = Map.copyOf(promised);
        promised.clear();
        return taken;
    }

    @Override
    public Worker worker(int number) {
        HttpConnection connection = new HttpConnection("127.0.0.1", port);
        return new Worker() {
            @Override
            public boolean perform(long ticket, long due) throws IOException {
                var family = families.get((int) (ticket % families.size()));
                var answer = connection.send(command(family));
                if (answer.status() != 200) {
                    return false;
                }
                // The event's id is made of the case and its version, and the version is in the answer.
                promised.put(family.id() + "/" + answer.headers().get("etag").replace("\"", "") + "/0", due);
                return true;
            }

            @Override
            public void close() throws IOException {
                connection.close();
            }
        };
    }

    private byte[] command(Families.Family family) {
        String path = "/gezinsplan/v1/casussen/" + family.id() + "/doelen/" + family.goal() + "/cijfers";
        var headers = Map.of("Authorization", "Bearer " + token.value(), "Idempotency-Key", UUID.randomUUID().toString());
        int next = Math.floorMod(figure.incrementAndGet(), HIGHEST) + 1;
        return HttpConnection.request("POST", path, headers, "{\"cijfer\":" + next + "}");
    }
}
