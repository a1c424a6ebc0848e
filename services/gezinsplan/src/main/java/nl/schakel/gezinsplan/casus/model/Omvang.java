package nl.schakel.gezinsplan.casus.model;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

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

    /** No more of any part than the other sees. */
    public Omvang hoogstens(Omvang ander) {
        Map<UUID, Niveau> beide = new TreeMap<>();
        Stream.concat(doelen.keySet().stream(), ander.doelen.keySet().stream())
                .forEach(doel -> beide.put(doel, voorDoel(doel).hoogstens(ander.voorDoel(doel))));
        return new Omvang(plan.hoogstens(ander.plan), beide);
    }

    public Niveau voorDoel(UUID doelId) {
        return doelen.getOrDefault(doelId, plan);
    }
}
