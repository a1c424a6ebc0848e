package nl.schakel.local.supervisor;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One program of the stack, ready to be run.
 *
 * @param ports every port it listens on; the first is the one people know
 * @param needs names of the programs that must be ready before this one starts
 * @param heapMb most memory for its objects
 * @param launch what follows the JVM's own options: a class path and main class, or a jar
 * @param aotCache where its start-up cache is or will be; only for programs whose start is worth one
 */
record Program(
        String name,
        List<Integer> ports,
        List<String> needs,
        int heapMb,
        List<String> launch,
        Map<String, String> environment,
        Probe probe,
        Optional<Path> aotCache) {}
