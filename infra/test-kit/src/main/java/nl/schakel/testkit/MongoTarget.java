package nl.schakel.testkit;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.testcontainers.mongodb.MongoDBContainer;

/**
 * The MongoDB of this test run, started once per process: the one that {@code TEST_MONGODB_URI} names, else a container
 * where Docker is, else the embedded server. {@code -Dtest.mongo=uri|docker|embedded} forces one.
 */
public final class MongoTarget {

    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static @Nullable MongoTarget current;

    private final TargetKind kind;
    private final String uri;
    private final String description;

    private MongoTarget(TargetKind kind, String uri) {
        this.kind = kind;
        this.uri = uri;
        this.description = "MongoDB " + kind + " " + version(uri);
    }

    public static synchronized MongoTarget get() {
        if (current == null) {
            String uri = System.getenv("TEST_MONGODB_URI");
            TargetKind kind = TargetKind.choose("test.mongo", uri);
            current = new MongoTarget(kind, switch (kind) {
                case URI -> String.valueOf(uri);
                case DOCKER -> container();
                case EMBEDDED -> EmbeddedMongo.start();
            });
            TargetReport.ran(current.description);
        }
        return current;
    }

    public String uri() {
        return uri;
    }

    /** A name that no other test of this run, or of a run beside it, uses. */
    public String freshDatabase() {
        return "test_" + ProcessHandle.current().pid() + "_" + DATABASES.incrementAndGet();
    }

    TargetKind kind() {
        return kind;
    }

    String description() {
        return description;
    }

    /** A replica set, as in real use. The container ends with the process. */
    private static String container() {
        MongoDBContainer container = new MongoDBContainer("mongo:8.0").withReplicaSet();
        container.start();
        return container.getConnectionString();
    }

    private static String version(String uri) {
        try (MongoClient client = MongoClients.create(uri)) {
            return client.getDatabase("admin")
                    .runCommand(new Document("buildInfo", 1))
                    .getString("version");
        }
    }
}
