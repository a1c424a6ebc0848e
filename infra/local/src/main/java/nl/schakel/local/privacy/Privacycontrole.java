package nl.schakel.local.privacy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * {@code Privacycontrole <data folder> <bootstrap servers>}: reads every record of every topic, every log line and every mail of the
 * run, and fails when one of them names a person of the demo or holds words that somebody typed.
 */
public final class Privacycontrole {

    private final List<String> treffers = new ArrayList<>();
    private long gelezen;

    private Privacycontrole() {}

    public static void main(String[] args) {
        var controle = new Privacycontrole();
        controle.gebeurtenissen(args[1]);
        controle.bestanden(Path.of(args[0]));
        controle.treffers.stream().limit(20).forEach(t -> System.out.println("  " + t));
        boolean leeg = controle.gelezen == 0;
        System.out.println("Privacy: " + controle.gelezen + " records, log lines and mail lines read, " + controle.treffers.size() + " hits");
        System.exit(leeg || !controle.treffers.isEmpty() ? 1 : 0);
    }

    private void gebeurtenissen(String bootstrap) {
        var instelling = new Properties();
        instelling.put(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap);
        instelling.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, "false");
        try (var consument = new KafkaConsumer<>(instelling, new StringDeserializer(), new StringDeserializer())) {
            var partities = consument.listTopics().entrySet().stream().filter(e -> !e.getKey().startsWith("__"))
                    .flatMap(e -> e.getValue().stream()).map(p -> new org.apache.kafka.common.TopicPartition(p.topic(), p.partition())).toList();
            consument.assign(partities);
            consument.seekToBeginning(partities);
            var einde = consument.endOffsets(partities);
            while (partities.stream().anyMatch(p -> consument.position(p) < einde.get(p))) {
                consument.poll(Duration.ofMillis(500)).forEach(this::bekijk);
            }
        }
    }

    private void bekijk(ConsumerRecord<String, String> record) {
        var tekst = new StringBuilder().append(record.key()).append(' ').append(record.value());
        record.headers().forEach(h -> tekst.append(' ').append(h.key()).append('=').append(new String(h.value(), StandardCharsets.UTF_8)));
        toets("event " + record.topic() + "/" + record.offset(), tekst.toString());
    }

    private void bestanden(Path map) {
        try (Stream<Path> paden = Files.walk(map)) {
            for (Path pad : paden.filter(Files::isRegularFile).toList()) {
                if (pad.toString().endsWith(".log")) {
                    logboek(pad);
                } else if (pad.toString().endsWith(".eml")) {
                    mail(pad);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void logboek(Path pad) throws IOException {
        try (Stream<String> regels = Files.lines(pad, StandardCharsets.ISO_8859_1)) {
            regels.forEach(r -> toets(pad.getFileName().toString(), r));
        }
    }

    private void mail(Path pad) throws IOException {
        try (var in = Files.newInputStream(pad)) {
            Mailregels.van(in).forEach(r -> toets(pad.getFileName().toString(), r));
        }
    }

    private void toets(String waar, String tekst) {
        gelezen++;
        Verboden.in(tekst).ifPresent(wat -> treffers.add(waar + ": " + wat));
    }
}
