package nl.schakel.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import nl.schakel.bench.figures.Results;
import nl.schakel.bench.measure.AllMeasures;
import nl.schakel.bench.measure.Form;
import nl.schakel.bench.page.ResultsPage;
import nl.schakel.bench.page.SizingPage;
import nl.schakel.bench.stack.Circumstances;
import nl.schakel.bench.stack.Machine;
import nl.schakel.bench.stack.Stack;

/**
 * {@code Bench <project folder> [kort|lang] [measure …]}, with base port and folder from the environment; {@code Bench <project folder> pagina}
 * only makes the pages again, of the results that are there.
 */
final class Bench {

    private Bench() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        Path root = Path.of(args[0]).toAbsolutePath().normalize();
        Path results = root.resolve("infra/bench/results");
        if (args.length < 2 || !args[1].equals("pagina")) {
            measure(root, results, args);
        }
        Path page = ResultsPage.write(results);
        Path sizing = SizingPage.write(results);
        System.out.println("De metingen staan als pagina in " + root.relativize(page) + " en " + root.relativize(sizing));
    }

    private static void measure(Path root, Path folder, String[] args) throws IOException, InterruptedException {
        Form form = Form.of(args.length > 1 ? args[1] : "kort");
        Set<String> only = form.measures(Set.copyOf(Arrays.asList(args).subList(Math.min(2, args.length), args.length)));
        Map<String, String> environment = System.getenv();
        Path data = root.resolve(environment.getOrDefault("SCHAKEL_DATA", "target/bench"));
        Machine machine = new Machine(root, Integer.parseInt(environment.getOrDefault("SCHAKEL_PORT", "28080")), data);
        machine.mustBeFree();
        Instant begin = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        Path lines = folder.resolve(LocalDate.ofInstant(begin, ZoneOffset.UTC) + ".jsonl");
        Results results = new Results(lines, begin.toString());
        try (Stack stack = new Stack(machine)) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(stack), "stop-stack"));
            var facts = new LinkedHashMap<String, Object>(Circumstances.of(root));
            facts.put("form", form.name());
            results.circumstances(facts);
            new AllMeasures(stack, results, form, only).run();
        }
        System.out.println("De metingen staan in " + root.relativize(lines));
    }

    private static void stop(Stack stack) {
        try {
            stack.close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
