package nl.schakel.gateway.abonnement.bezorging;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.schakel.gateway.abonnement.model.Posities;
import nl.schakel.rest.NietBereikbaar;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

@Component
class KafkaLogboek implements Logboek, DisposableBean {

    private static final List<String> WIJZIGINGEN = List.of("gezinsplan", "maatwerktafel", "procesevaluatie");
    private static final String TOEGANG = "toegang";
    private static final int GEDULD_SECONDEN = 5;

    /** Bounds what one abonnement holds in memory, however far behind it is: a partner that is down costs no more than one that is up. */
    private static final int REGELS = 50;
    private static final int BYTES = 256 * 1024;

    private final String bootstrap;
    private final Admin beheer;

    KafkaLogboek(@Value("${spring.kafka.bootstrap-servers}") String bootstrap) {
        this.bootstrap = bootstrap;
        Properties instellingen = new Properties();
        instellingen.put(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap);
        instellingen.put(AdminClientConfig.CLIENT_ID_CONFIG, "gateway-abonnementen");
        instellingen.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, GEDULD_SECONDEN * 1000);
        instellingen.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, GEDULD_SECONDEN * 1000);
        this.beheer = Admin.create(instellingen);
    }

    @Override
    public Posities begin() {
        return posities(offsets(WIJZIGINGEN, OffsetSpec.earliest()));
    }

    @Override
    public Posities einde() {
        return posities(offsets(WIJZIGINGEN, OffsetSpec.latest()));
    }

    /** Where nothing came after that moment, the end. */
    @Override
    public Posities sinds(Instant moment) {
        Map<TopicPartition, Long> gevonden = offsets(WIJZIGINGEN, OffsetSpec.forTimestamp(moment.toEpochMilli()));
        Map<TopicPartition, Long> einde = offsets(WIJZIGINGEN, OffsetSpec.latest());
        gevonden.replaceAll((partitie, offset) -> offset < 0 ? einde.getOrDefault(partitie, 0L) : offset);
        return posities(gevonden);
    }

    @Override
    public Map<Integer, Long> eindeToegang() {
        return offsets(List.of(TOEGANG), OffsetSpec.latest()).entrySet().stream()
                .collect(Collectors.toMap(e -> e.getKey().partition(), Map.Entry::getValue));
    }

    @Override
    public Lezing open(Posities vanaf) {
        List<TopicPartition> partities = partities(WIJZIGINGEN);
        try {
            var consument = new KafkaConsumer<>(Map.<String, Object>of(
                    ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap,
                    ConsumerConfig.CLIENT_ID_CONFIG, "gateway-abonnement",
                    ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false,
                    ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest",
                    ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false,
                    ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, GEDULD_SECONDEN * 1000,
                    ConsumerConfig.MAX_POLL_RECORDS_CONFIG, REGELS,
                    ConsumerConfig.FETCH_MAX_BYTES_CONFIG, BYTES,
                    ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, BYTES),
                    new ByteArrayDeserializer(), new ByteArrayDeserializer());
            consument.assign(partities);
            partities.forEach(p -> consument.seek(p, vanaf.van(p.toString())));
            return new KafkaLezing(consument, this::eindeToegang);
        } catch (KafkaException e) {
            throw weg(e);
        }
    }

    private List<TopicPartition> partities(List<String> topics) {
        return antwoord(b -> b.describeTopics(topics).allTopicNames()).values().stream()
                .flatMap(t -> t.partitions().stream().map(p -> new TopicPartition(t.name(), p.partition())))
                .toList();
    }

    private Map<TopicPartition, Long> offsets(List<String> topics, OffsetSpec welke) {
        Map<TopicPartition, OffsetSpec> vraag = new HashMap<>();
        partities(topics).forEach(p -> vraag.put(p, welke));
        Map<TopicPartition, Long> offsets = new HashMap<>();
        for (Map.Entry<TopicPartition, ListOffsetsResultInfo> gevonden : antwoord(b -> b.listOffsets(vraag).all()).entrySet()) {
            offsets.put(gevonden.getKey(), gevonden.getValue().offset());
        }
        return offsets;
    }

    private static Posities posities(Map<TopicPartition, Long> offsets) {
        Map<String, Long> volgende = new HashMap<>();
        offsets.forEach((partitie, offset) -> volgende.put(partitie.toString(), offset));
        return new Posities(volgende);
    }

    private <T> T antwoord(Function<Admin, KafkaFuture<T>> vraag) {
        try {
            return vraag.apply(beheer).get(GEDULD_SECONDEN, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException | KafkaException e) {
            throw weg(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw weg(e);
        }
    }

    static NietBereikbaar weg(Exception e) {
        return new NietBereikbaar("de broker", e);
    }

    @Override
    public void destroy() {
        beheer.close();
    }
}
