package nl.schakel.local.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Keycloak's realm says the same as {@code identiteit.json}: the demo and real use know one list of people and programs. */
class RealmTest {

    private final Identities identities = Identities.load();
    private final JsonNode realm = read();

    private static JsonNode read() {
        try {
            return JsonMapper.shared().readTree(Files.readString(Path.of("../keycloak/schakel-realm.json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, JsonNode> by(String list, String key) {
        return StreamSupport.stream(realm.get(list).spliterator(), false).collect(Collectors.toMap(n -> n.get(key).asString(), Function.identity()));
    }

    @Test
    void kentDezelfdeMensen() {
        Map<String, JsonNode> users = by("users", "username");

        assertThat(users).hasSize(identities.mensen().size() + identities.programmas().size());
        for (Identities.Person person : identities.mensen()) {
            JsonNode user = users.get(person.login());
            assertThat(user.get("id").asString()).isEqualTo(person.id());
            assertThat(user.at("/attributes/naam/0").asString()).isEqualTo(person.naam());
            assertThat(user.at("/attributes/functie/0").asString()).isEqualTo(person.functie());
            assertOrganisation(user, identities.organisationOf(person));
        }
    }

    private static void assertOrganisation(JsonNode user, Optional<Identities.Organisation> expected) {
        Map<?, ?> organisation = user.at("/attributes/organisatie/0").isMissingNode() ? null
                : JsonMapper.shared().readValue(user.at("/attributes/organisatie/0").asString(), Map.class);
        assertThat((Object) organisation).isEqualTo(expected.<Object>map(o -> Map.of("id", o.id(), "naam", o.naam())).orElse(null));
    }

    @Test
    void kentDezelfdeProgrammas() {
        Map<String, JsonNode> clients = by("clients", "clientId");
        Map<String, JsonNode> users = by("users", "username");

        assertThat(clients).hasSize(identities.programmas().size() + 1).containsKey("gateway");
        for (Identities.Program program : identities.programmas()) {
            JsonNode client = clients.get(program.id());
            assertThat(client.get("serviceAccountsEnabled").asBoolean()).isTrue();
            assertThat(client.get("standardFlowEnabled").asBoolean()).isFalse();
            assertThat(client.at("/optionalClientScopes/0").asString()).isEqualTo(program.bereik());
            JsonNode account = users.get("service-account-" + program.id());
            assertThat(account.get("id").asString()).as("becomes sub").isEqualTo(program.id());
            assertThat(account.at("/attributes/functie/0").asString()).isEqualTo(program.rol());
            assertOrganisation(account, identities.organisationOf(program));
        }
    }

    @Test
    void vraagtPkceEnHoudtTokensKort() {
        JsonNode gateway = by("clients", "clientId").get("gateway");

        assertThat(gateway.at("/attributes/pkce.code.challenge.method").asString()).isEqualTo("S256");
        assertThat(gateway.get("directAccessGrantsEnabled").asBoolean()).isFalse();
        assertThat(gateway.get("redirectUris")).hasSize(1);
        assertThat(realm.get("accessTokenLifespan").asInt()).isEqualTo(300);
        assertThat(realm.get("ssoSessionIdleTimeout").asInt()).isEqualTo(30 * 60);
        assertThat(realm.get("ssoSessionMaxLifespan").asInt()).isEqualTo(10 * 60 * 60);
        assertThat(realm.get("revokeRefreshToken").asBoolean()).isTrue();
    }

    @Test
    void heeftGeenGeheimInHetBestand() {
        List<String> secrets = StreamSupport.stream(realm.get("clients").spliterator(), false).map(c -> c.get("secret").asString()).toList();

        assertThat(secrets).allMatch(secret -> secret.matches("\\$\\{[A-Z_]+}"));
        by("users", "username").values().stream().filter(user -> user.has("credentials")).forEach(user ->
                assertThat(user.at("/credentials/0/value").asString()).isEqualTo("${DEMO_WACHTWOORD}"));
    }
}
