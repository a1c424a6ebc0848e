package nl.schakel.bench.measure;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import nl.schakel.bench.load.Arm;
import nl.schakel.bench.load.HttpConnection;
import nl.schakel.bench.stack.FreshToken;
import org.jspecify.annotations.Nullable;

/** Somebody who asks gezinsplan something, with a token of his own; some addresses in turns. */
record AskArm(String name, int port, FreshToken token, String method, List<String> paths, @Nullable String body) implements Arm {

    private static final String CASUSSEN = "/gezinsplan/v1/casussen";

    static AskArm list(String name, int port, FreshToken token) {
        return new AskArm(name, port, token, "GET", List.of(CASUSSEN), null);
    }

    static AskArm search(String name, int port, FreshToken token, String text) {
        return new AskArm(name, port, token, "POST", List.of(CASUSSEN + "/_zoek"), "{\"zoek\":\"" + text + "\"}");
    }

    static AskArm plan(String name, int port, FreshToken token, List<String> ids) {
        return new AskArm(name, port, token, "GET", ids.stream().map(id -> CASUSSEN + "/" + id).toList(), null);
    }

    @Override
    public Worker worker(int number) {
        HttpConnection connection = new HttpConnection("127.0.0.1", port);
        return new Worker() {
            @Override
            public boolean perform(long ticket, long due) throws IOException {
                String path = paths.get((int) (ticket % paths.size()));
                var request = HttpConnection.request(method, path, Map.of("Authorization", "Bearer " + token.value()), body);
                return connection.send(request).status() == 200;
            }

            @Override
            public void close() throws IOException {
                connection.close();
            }
        };
    }
}
