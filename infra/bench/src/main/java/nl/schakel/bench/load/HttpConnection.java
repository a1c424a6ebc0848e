package nl.schakel.bench.load;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * HTTP/1.1 over one kept connection, and nothing else: a full client would take more of the two cores than what it measures. Opens
 * again when the server closes, as it does after some requests.
 */
public final class HttpConnection implements AutoCloseable {

    private final String host;
    private final int port;
    private @Nullable Socket socket;
    private @Nullable InputStream in;

    public HttpConnection(String host, int port) {
        this.host = host;
        this.port = port;
    }

    /** @param headers names in lower case */
    public record Answer(int status, Map<String, String> headers, byte[] body) {
        public String text() {
            return new String(body, StandardCharsets.UTF_8);
        }
    }

    /** Sends whole requests as they come and reads the whole answer. */
    public Answer send(byte[] request) throws IOException {
        Socket open = open();
        open.getOutputStream().write(request);
        Answer answer = read();
        if ("close".equalsIgnoreCase(answer.headers.get("connection"))) {
            close();
        }
        return answer;
    }

    /** One request as it goes over the line. */
    public static byte[] request(String method, String path, Map<String, String> headers, @Nullable String body) {
        StringBuilder text = new StringBuilder(method).append(' ').append(path).append(" HTTP/1.1\r\nHost: localhost\r\n");
        headers.forEach((name, value) -> text.append(name).append(": ").append(value).append("\r\n"));
        byte[] content = body == null ? new byte[0] : body.getBytes(StandardCharsets.UTF_8);
        if (body != null) {
            text.append("Content-Type: application/json\r\nContent-Length: ").append(content.length).append("\r\n");
        }
        byte[] head = text.append("\r\n").toString().getBytes(StandardCharsets.UTF_8);
        byte[] all = java.util.Arrays.copyOf(head, head.length + content.length);
        System.arraycopy(content, 0, all, head.length, content.length);
        return all;
    }

    private Socket open() throws IOException {
        if (socket == null) {
            socket = new Socket(host, port);
            socket.setTcpNoDelay(true);
            in = new BufferedInputStream(socket.getInputStream(), 16 * 1024);
        }
        return socket;
    }

    private Answer read() throws IOException {
        int status = Integer.parseInt(line().split(" ", 3)[1]);
        Map<String, String> headers = new TreeMap<>();
        for (String header; !(header = line()).isEmpty(); ) {
            int colon = header.indexOf(':');
            headers.put(header.substring(0, colon).toLowerCase(Locale.ROOT), header.substring(colon + 1).strip());
        }
        return new Answer(status, headers, body(status, headers));
    }

    private byte[] body(int status, Map<String, String> headers) throws IOException {
        if (status == 204 || status == 304) {
            return new byte[0];
        }
        String length = headers.get("content-length");
        if (length != null) {
            return bytes(Integer.parseInt(length));
        }
        if (!"chunked".equalsIgnoreCase(headers.get("transfer-encoding"))) {
            throw new IOException("an answer of unknown length");
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int size; (size = Integer.parseInt(line(), 16)) > 0; ) {
            all.write(bytes(size));
            line();
        }
        line();
        return all.toByteArray();
    }

    private byte[] bytes(int count) throws IOException {
        byte[] read = stream().readNBytes(count);
        if (read.length < count) {
            throw new EOFException();
        }
        return read;
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder(64);
        InputStream stream = stream();
        for (int c; (c = stream.read()) != '\n'; ) {
            if (c < 0) {
                throw new EOFException();
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    private InputStream stream() throws IOException {
        if (in == null) {
            throw new EOFException();
        }
        return in;
    }

    @Override
    public void close() throws IOException {
        if (socket != null) {
            socket.close();
        }
        socket = null;
        in = null;
    }
}
