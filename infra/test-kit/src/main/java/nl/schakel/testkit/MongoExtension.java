package nl.schakel.testkit;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import org.bson.UuidRepresentation;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

class MongoExtension implements BeforeEachCallback, AfterEachCallback, ParameterResolver {

    private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace.create(MongoExtension.class);

    @Override
    public void beforeEach(ExtensionContext context) {
        MongoTarget.get();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        DialectGuard.instance().verify();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == MongoDatabase.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        ExtensionContext ofClass = context.getParent().filter(c -> c.getTestClass().isPresent()).orElse(context);
        return ofClass.getStore(NAMESPACE)
                .computeIfAbsent(Database.class, key -> new Database(), Database.class)
                .database;
    }

    /** One per test class; JUnit closes it, and with it goes the database. */
    private static final class Database implements AutoCloseable {

        private final MongoClient client = MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(MongoTarget.get().uri()))
                .uuidRepresentation(UuidRepresentation.STANDARD)
                .addCommandListener(DialectGuard.instance())
                .build());
        private final MongoDatabase database =
                client.getDatabase(MongoTarget.get().freshDatabase());

        @Override
        public void close() {
            database.drop();
            client.close();
        }
    }
}
