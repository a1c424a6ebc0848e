package nl.schakel.helm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.marcnuri.helm.Helm;
import com.marcnuri.helm.LintResult;
import com.marcnuri.helm.TemplateCommand;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelmTest {

    private static final Path CHART = Path.of("schakel");
    private static final Path EXAMPLE = Path.of("voorbeeld.yaml");
    private static final List<String> PROGRAMS = List.of("gezinsplan", "maatwerktafel", "procesevaluatie", "inzagelog", "gateway");
    /** Only procesevaluatie mails, only the gateway gets its address from an ingress, and topics are made larger than on one machine. */
    private static final Set<String> ONLY_HERE = Set.of("SCHAKEL_MESSAGING_PARTITIONS", "SCHAKEL_MAIL_FROM", "SCHAKEL_FORWARD_HEADERS");
    private static final Set<String> ONLY_FOR_MAIL = Set.of("SMTP_HOST", "SMTP_PORT");

    @Test
    void lintsWithoutAWarning(@TempDir Path folder) throws IOException {
        Path chart = folder.resolve("schakel");
        copy(CHART, chart);
        // Linting takes no values, so what must be filled in is filled in
        Path values = chart.resolve("values.yaml");
        String filled = Files.readString(values).replaceAll("(?ms)^(publicUrl|loginIssuer|source|secret|mail):.*?(?=^\\S|\\z)", "")
                .replace("bootstrapServers: \"\"", "bootstrapServers: kafka:9092");
        Files.writeString(values, filled + "\n" + Files.readString(EXAMPLE).replaceAll("(?m)^kafka:.*$", ""));

        LintResult result = new Helm(chart).lint().strict().call();

        assertThat(result.isFailed()).as(String.join("\n", result.getMessages())).isFalse();
        assertThat(result.getMessages()).noneMatch(m -> m.contains("[WARNING]") || m.contains("[ERROR]"));
    }

    @Test
    void rendersFiveProgramsThatMaySpeakWithEachOtherOnly() {
        Manifests manifests = render(UnaryOperator.identity());

        assertThat(manifests.of(Deployment.class)).extracting(d -> d.getMetadata().getName())
                .containsExactlyInAnyOrderElementsOf(PROGRAMS.stream().map(p -> "schakel-" + p).toList());
        assertThat(manifests.of(Deployment.class)).allSatisfy(d -> assertThat(d.getSpec().getReplicas()).isEqualTo(2));
        assertThat(manifests.of(NetworkPolicy.class)).hasSize(5).allSatisfy(policy -> {
            boolean everybody = policy.getSpec().getIngress().getFirst().getFrom().isEmpty();
            assertThat(everybody).isEqualTo(policy.getMetadata().getName().endsWith("gateway"));
        });
        assertThat(manifests.all()).extracting(m -> m.getKind() + "/" + m.getMetadata().getName()).doesNotHaveDuplicates();
        assertThat(manifests.all()).extracting(HasMetadata::getMetadata)
                .allSatisfy(m -> assertThat(m.getLabels()).containsEntry("app.kubernetes.io/part-of", "schakel"));
    }

    @Test
    void everyProgramIsHarmlessAndSaysHowItIs() {
        for (Deployment deployment : render(UnaryOperator.identity()).of(Deployment.class)) {
            PodSpec pod = deployment.getSpec().getTemplate().getSpec();
            Container program = pod.getContainers().getFirst();

            assertThat(pod.getAutomountServiceAccountToken()).isFalse();
            assertThat(pod.getSecurityContext().getRunAsNonRoot()).isTrue();
            assertThat(program.getSecurityContext().getReadOnlyRootFilesystem()).isTrue();
            assertThat(program.getSecurityContext().getAllowPrivilegeEscalation()).isFalse();
            assertThat(program.getSecurityContext().getCapabilities().getDrop()).containsExactly("ALL");
            assertThat(program.getResources().getLimits()).containsOnlyKeys("memory");
            assertThat(program.getReadinessProbe().getHttpGet().getPath()).isEqualTo("/actuator/health/readiness");
            assertThat(program.getLivenessProbe().getHttpGet().getPath()).isEqualTo("/actuator/health/liveness");
            assertThat(program.getStartupProbe()).isNotNull();
            assertThat(deployment.getSpec().getSelector().getMatchLabels().entrySet())
                    .isSubsetOf(deployment.getSpec().getTemplate().getMetadata().getLabels().entrySet());
        }
    }

    @Test
    void everyServiceFindsItsPods() {
        Manifests manifests = render(UnaryOperator.identity());
        Map<String, Map<String, String>> pods = manifests.of(Deployment.class).stream()
                .collect(Collectors.toMap(d -> d.getMetadata().getName(), d -> d.getSpec().getTemplate().getMetadata().getLabels()));

        for (String name : pods.keySet()) {
            Service service = manifests.of(Service.class).stream().filter(s -> s.getMetadata().getName().equals(name)).findFirst().orElseThrow();
            assertThat(service.getSpec().getSelector().entrySet()).isNotEmpty().isSubsetOf(pods.get(name).entrySet());
            assertThat(service.getSpec().getPorts().getFirst().getTargetPort().getStrVal()).isEqualTo("http");
        }
    }

    @Test
    void givesEachProgramWhatComposeGivesIt() throws IOException {
        JsonNode compose = Manifests.tree(Files.readString(Path.of("../../docker-compose.yml"))).path("services");
        JsonNode shared = Manifests.tree(Files.readString(Path.of("../../docker-compose.yml"))).path("x-omgeving");
        for (Deployment deployment : render(UnaryOperator.identity()).of(Deployment.class)) {
            Container program = deployment.getSpec().getTemplate().getSpec().getContainers().getFirst();
            Set<String> expected = new TreeSet<>();
            shared.fieldNames().forEachRemaining(expected::add);
            compose.path(program.getName()).path("environment").fieldNames().forEachRemaining(expected::add);
            expected.remove("<<");
            if (!program.getName().equals("procesevaluatie")) {
                expected.removeAll(ONLY_FOR_MAIL);
            }

            Set<String> given = program.getEnv().stream().map(EnvVar::getName).collect(Collectors.toCollection(TreeSet::new));

            assertThat(given).as(program.getName()).containsAll(expected);
            given.removeAll(expected);
            assertThat(given).as(program.getName()).isSubsetOf(ONLY_HERE);
        }
    }

    @Test
    void takesEverySecretFromTheSecret() {
        Set<String> keys = new TreeSet<>();
        for (Deployment deployment : render(UnaryOperator.identity()).of(Deployment.class)) {
            for (EnvVar variable : deployment.getSpec().getTemplate().getSpec().getContainers().getFirst().getEnv()) {
                if (variable.getValueFrom() != null) {
                    assertThat(variable.getValueFrom().getSecretKeyRef().getName()).isEqualTo("schakel");
                    keys.add(variable.getValueFrom().getSecretKeyRef().getKey());
                } else {
                    assertThat(variable.getName()).doesNotContain("SECRET", "SLEUTEL", "PASSWORD", "MONGODB");
                }
            }
        }
        assertThat(keys).containsExactly("abonnement-sleutel", "gateway-client-secret", "gezinsplan-client-secret", "inzagelog-client-secret",
                "maatwerktafel-client-secret", "mongodb-uri", "procesevaluatie-client-secret");
    }

    @Test
    void keepsHealthAndMetricsInside() {
        Manifests manifests = render(UnaryOperator.identity());
        var rule = manifests.of(Ingress.class).getFirst().getSpec().getRules().getFirst();

        assertThat(rule.getHost()).isEqualTo("schakel.voorbeeld.nl");
        String closed = rule.getHttp().getPaths().getFirst().getBackend().getService().getName();
        assertThat(rule.getHttp().getPaths().getFirst().getPath()).isEqualTo("/actuator");
        assertThat(manifests.of(Service.class)).filteredOn(s -> s.getMetadata().getName().equals(closed)).singleElement()
                .satisfies(s -> assertThat(s.getSpec().getSelector()).isNullOrEmpty());
    }

    @Test
    void leavesTheNumberToTheAutoscalerWhereThereIsOne() {
        Manifests manifests = render(t -> t.set("programs.gateway.autoscaling.enabled", true));

        assertThat(manifests.of(HorizontalPodAutoscaler.class)).singleElement().satisfies(h -> {
            assertThat(h.getSpec().getScaleTargetRef().getName()).isEqualTo("schakel-gateway");
            assertThat(h.getSpec().getMinReplicas()).isEqualTo(2);
            assertThat(h.getSpec().getMaxReplicas()).isEqualTo(6);
        });
        assertThat(manifests.of(Deployment.class)).filteredOn(d -> d.getSpec().getReplicas() == null)
                .extracting(d -> d.getMetadata().getName()).containsExactly("schakel-gateway");
    }

    @Test
    void doesWithoutIngressAndPoliciesAndWithATheme() {
        Manifests manifests = render(t -> t.set("ingress.enabled", false).set("networkPolicy.enabled", false).set("theme.configMap", "eigen"));

        assertThat(manifests.of(Ingress.class)).isEmpty();
        assertThat(manifests.of(NetworkPolicy.class)).isEmpty();
        assertThat(manifests.of(Deployment.class)).filteredOn(d -> d.getMetadata().getName().endsWith("gateway")).singleElement()
                .satisfies(d -> assertThat(d.getSpec().getTemplate().getSpec().getVolumes())
                        .anySatisfy(v -> assertThat(v.getConfigMap()).isNotNull().extracting("name").isEqualTo("eigen")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"publicUrl", "loginIssuer", "source", "secret.name", "kafka.bootstrapServers", "mail.host", "mail.from"})
    void refusesWhatIsNotFilledIn(String field) {
        String named = field.substring(field.indexOf('.') + 1);

        assertThatThrownBy(() -> render(t -> t.set(field, ""))).hasMessageContaining(named);
    }

    @Test
    void seesAFieldThatKubernetesDoesNotKnow() {
        assertThatThrownBy(() -> Manifests.read("{apiVersion: v1, kind: Service, spec: {selectr: {a: b}}}"))
                .hasMessageContaining("selectr");
    }

    private static Manifests render(UnaryOperator<TemplateCommand> with) {
        TemplateCommand template = new Helm(CHART).template().withName("schakel").withNamespace("schakel").withKubeVersion("v1.33.0")
                .withValuesFile(EXAMPLE);
        return Manifests.read(with.apply(template).call());
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }
}
