package nl.schakel.bench.measure;

import java.util.Map;
import nl.schakel.bench.load.Arm;
import nl.schakel.bench.load.Asking;
import nl.schakel.bench.load.HttpConnection;

/** The same small read, again and again. */
record ReadArm(String name, int port, byte[] request) implements Arm {

    static ReadArm of(String name, int port, Map<String, String> headers) {
        return new ReadArm(name, port, HttpConnection.request("GET", "/gezinsplan/v1/mijn-werk", headers, null));
    }

    @Override
    public Worker worker(int number) {
        return Asking.at(port, turn -> request);
    }
}
