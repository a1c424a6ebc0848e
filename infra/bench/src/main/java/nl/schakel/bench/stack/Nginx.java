package nl.schakel.bench.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The plain proxy that the gateway is compared with, and the cheapest possible service behind both. One worker each, no logs. */
public final class Nginx {

    private static final String HEAD = """
            daemon off;
            worker_processes 1;
            pid %1$s/%2$s.pid;
            error_log %1$s/%2$s.err;
            events { worker_connections 4096; }
            http {
              access_log off;
              keepalive_requests 1000000;
              client_body_temp_path %1$s/body;
              proxy_temp_path %1$s/proxy;
              fastcgi_temp_path %1$s/fastcgi;
              uwsgi_temp_path %1$s/uwsgi;
              scgi_temp_path %1$s/scgi;
            """;
    private static final String BACKEND = """
              server {
                listen 127.0.0.1:%d;
                default_type application/json;
                location / { return 200 '%s'; }
              }
            }
            """;
    private static final String PROXY = """
              upstream dienst { server 127.0.0.1:%d; keepalive 64; keepalive_requests 1000000; }
              server {
                listen 127.0.0.1:%d;
                location / {
                  proxy_pass http://dienst;
                  proxy_http_version 1.1;
                  proxy_set_header Connection "";
                  proxy_set_header Authorization "Bearer %s";
                }
              }
            }
            """;
    /** The size of a small list. */
    private static final String ANSWER = "{\"items\":[" + "{\"id\":\"00000000-0000-4000-8000-000000000001\",\"naam\":\"meting\"},".repeat(20) + "{}],\"totaal\":21}";

    private final Stack stack;
    private final String program;
    private final Path folder;

    private Nginx(Stack stack, String program) throws IOException {
        this.stack = stack;
        this.program = program;
        this.folder = Files.createDirectories(stack.machine().data().resolve("nginx").toAbsolutePath());
    }

    /** Empty where nginx is not installed. */
    public static Optional<Nginx> find(Stack stack) throws IOException {
        var found = Stream.of("/usr/sbin/nginx", "/usr/bin/nginx", "/usr/local/bin/nginx", "/opt/homebrew/bin/nginx")
                .filter(path -> Files.isExecutable(Path.of(path)))
                .findFirst();
        return found.isEmpty() ? Optional.empty() : Optional.of(new Nginx(stack, found.get()));
    }

    public Running backend() throws IOException, InterruptedException {
        int port = stack.machine().port(Machine.BACKEND);
        return start("backend", BACKEND.formatted(port, ANSWER), port);
    }

    /** @param token goes along with every request, as the gateway does */
    public Running proxy(String token) throws IOException, InterruptedException {
        int port = stack.machine().port(Machine.PROXY);
        return start("nginx", PROXY.formatted(stack.machine().port(Machine.BACKEND), port, token), port);
    }

    private Running start(String name, String servers, int port) throws IOException, InterruptedException {
        Path settings = folder.resolve(name + ".conf");
        Files.writeString(settings, HEAD.formatted(folder, name) + servers);
        Running running = stack.foreign(name, List.of(program, "-p", folder.toString(), "-c", settings.toString()));
        Ready.tcp(port).await(running);
        return running;
    }
}
