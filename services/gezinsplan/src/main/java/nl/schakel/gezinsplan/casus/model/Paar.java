package nl.schakel.gezinsplan.casus.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The same thing at two moments.
 *
 * @param was absent when it is new
 * @param nu absent when it is gone
 */
record Paar<T>(@Nullable T was, @Nullable T nu) {

    /** In the order of now; what is gone comes after it, in the order of then. */
    static <T> Stream<Paar<T>> van(List<T> was, List<T> nu, Function<T, ?> id) {
        Map<Object, T> eerst = opId(was, id);
        Map<Object, T> daarna = opId(nu, id);
        return Stream.concat(
                daarna.entrySet().stream().map(e -> new Paar<>(eerst.get(e.getKey()), e.getValue())),
                eerst.entrySet().stream()
                        .filter(e -> !daarna.containsKey(e.getKey()))
                        .map(e -> new Paar<T>(e.getValue(), null)));
    }

    <R> Stream<R> als(Function<T, Stream<R>> erbij, BiFunction<T, T, Stream<R>> beide, Function<T, Stream<R>> weg) {
        if (nu == null) {
            return was == null ? Stream.empty() : weg.apply(was);
        }
        return was == null ? erbij.apply(nu) : beide.apply(was, nu);
    }

    private static <T> Map<Object, T> opId(List<T> lijst, Function<T, ?> id) {
        Map<Object, T> alle = new LinkedHashMap<>();
        lijst.forEach(een -> alle.putIfAbsent(id.apply(een), een));
        return alle;
    }
}
