package nl.schakel.gezinsplan.casus.model;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Which parts of the plan someone sees.
 *
 * @param plan the plan as a whole, and each goal that is not named
 * @param doelen goals for which it is otherwise
 */
public record Omvang(Niveau plan, Map<UUID, Niveau> doelen) {

    public static final Omvang HEEL = new Omvang(Niveau.LEEST_MEE, Map.of());

    public Omvang {
        doelen = Collections.unmodifiableMap(new TreeMap<>(doelen));
    }

    public Niveau voorDoel(UUID doelId) {
        return doelen.getOrDefault(doelId, plan);
    }
}
