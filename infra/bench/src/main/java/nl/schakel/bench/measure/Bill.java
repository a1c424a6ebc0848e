package nl.schakel.bench.measure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.schakel.bench.stack.Running;

/** What processes cost between two moments: processor seconds per process. */
final class Bill {

    private final Map<Running, Double> before = new LinkedHashMap<>();

    private Bill(List<Running> processes) {
        processes.forEach(process -> before.put(process, process.cpuSeconds()));
    }

    static Bill open(List<Running> processes) {
        return new Bill(processes);
    }

    Map<String, Double> sums() {
        var sums = new LinkedHashMap<String, Double>();
        before.forEach((process, then) -> sums.put(process.name(), rounded(process.cpuSeconds() - then)));
        return sums;
    }

    static double total(Map<String, Double> sums) {
        return sums.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    static double rounded(double figure) {
        return Math.round(figure * 1000) / 1000.0;
    }
}
