package nl.schakel.bench.measure;

import java.util.List;
import java.util.Map;
import nl.schakel.bench.load.Arm;
import nl.schakel.bench.load.Asking;
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
        return Asking.at(port, this::request);
    }

    private byte[] request(long turn) {
        String path = paths.get((int) (turn % paths.size()));
        return HttpConnection.request(method, path, Map.of("Authorization", "Bearer " + token.value()), body);
    }
}
