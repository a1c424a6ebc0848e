package nl.schakel.local.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The dashboard and the alerts ask for figures that exist. */
class ObservabilityTest {

    /** As the registry names them, in the form that Prometheus sees. */
    private static final Set<String> FIGURES = Set.of(
            "schakel_outbox_age_seconds", "schakel_outbox_pending", "schakel_outbox_stopped", "schakel_event_lag_seconds_sum",
            "schakel_event_lag_seconds_count", "schakel_event_dead_total", "schakel_event_aside", "schakel_store_behind",
            "schakel_mail_pending", "schakel_mail_failed_total",
            "schakel_besluit_duur_seconds_sum", "schakel_besluit_duur_seconds_count", "schakel_toegang_geweigerd_total",
            "schakel_stroom_abonnees", "http_server_requests_seconds_count", "http_server_requests_seconds_sum",
            "http_server_requests_seconds_max", "jvm_memory_used_bytes", "up");

    private static final Pattern NAME = Pattern.compile("\\b(?:schakel|http|jvm)_[a-z_]+|\\bup\\b(?=\\{)");

    private static List<String> questions() {
        var questions = new ArrayList<String>();
        JsonNode dashboard = JsonMapper.shared().readTree(Project.read("infra/observability/grafana/dashboards/schakel.json"));
        dashboard.get("panels").forEach(panel -> panel.get("targets").forEach(target -> questions.add(target.get("expr").asString())));
        Map<String, List<Map<String, List<Map<String, String>>>>> alerts =
                new Yaml().load(Project.read("infra/observability/prometheus/alerts.yml"));
        alerts.get("groups").getFirst().get("rules").forEach(rule -> questions.add(rule.get("expr")));
        return questions;
    }

    @Test
    void vraagtAlleenNaarMetingenDieErZijn() {
        var asked = new TreeSet<String>();
        questions().forEach(question -> NAME.matcher(question).results().forEach(name -> asked.add(name.group())));

        assertThat(asked).isNotEmpty().isSubsetOf(FIGURES);
        assertThat(asked).as("every figure of ours is shown or guarded").containsAll(
                FIGURES.stream().filter(figure -> figure.startsWith("schakel_")).toList());
    }

    @Test
    void meetElkeDienst() {
        assertThat(Project.read("infra/observability/prometheus/prometheus.yml"))
                .contains("gezinsplan:8080", "maatwerktafel:8080", "procesevaluatie:8080", "inzagelog:8080", "gateway:8080");
    }
}
