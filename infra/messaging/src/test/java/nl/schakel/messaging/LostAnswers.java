package nl.schakel.messaging;

import com.mongodb.MongoSocketReadException;
import com.mongodb.ServerAddress;
import com.mongodb.client.MongoCollection;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.bson.Document;

/** A network that breaks off after or before the server got the write; the caller sees the same in both cases. */
final class LostAnswers {

    enum Break {
        NONE,
        /** The server did it; the answer got lost. */
        AFTER,
        /** The request never arrived. */
        BEFORE
    }

    private static final Set<String> WRITES = Set.of("updateOne", "insertOne");

    private final AtomicReference<Break> next = new AtomicReference<>(Break.NONE);

    void breakNextWrite(Break when) {
        next.set(when);
    }

    @SuppressWarnings("unchecked")
    MongoCollection<Document> over(MongoCollection<Document> collection) {
        return (MongoCollection<Document>) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {MongoCollection.class}, (proxy, method, arguments) -> call(collection, method, arguments));
    }

    @SuppressWarnings("unchecked")
    private Object call(MongoCollection<Document> collection, Method method, Object[] arguments) throws Throwable {
        Break when = WRITES.contains(method.getName()) ? next.getAndSet(Break.NONE) : Break.NONE;
        if (when == Break.BEFORE) {
            throw lost();
        }
        Object answer;
        try {
            answer = method.invoke(collection, arguments);
        } catch (InvocationTargetException failed) {
            throw failed.getTargetException();
        }
        if (when == Break.AFTER) {
            throw lost();
        }
        return method.getReturnType() == MongoCollection.class ? over((MongoCollection<Document>) answer) : answer;
    }

    private static MongoSocketReadException lost() {
        return new MongoSocketReadException("cut", new ServerAddress());
    }
}
