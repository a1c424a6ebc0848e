package nl.schakel.gezinsplan.casus.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Lists that never change: adding or replacing gives a new one. */
final class Lijsten {

    private Lijsten() {}

    /** The list with this item in the place of the one with the same id, or at the end. */
    static <T> List<T> met(List<T> lijst, T item, Function<T, ?> id) {
        List<T> nieuw = new ArrayList<>(lijst);
        for (int i = 0; i < nieuw.size(); i++) {
            if (id.apply(nieuw.get(i)).equals(id.apply(item))) {
                nieuw.set(i, item);
                return List.copyOf(nieuw);
            }
        }
        nieuw.add(item);
        return List.copyOf(nieuw);
    }
}
