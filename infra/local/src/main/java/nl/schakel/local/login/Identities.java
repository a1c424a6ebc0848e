package nl.schakel.local.login;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Who exists in the demo: read from {@code identiteit.json}, which the Keycloak realm is checked against as well. */
record Identities(
        String wachtwoord, List<Organisation> organisaties, List<Person> mensen, List<Program> programmas) {

    record Organisation(String id, String naam) {}

    /** @param werk what the login page says of this person's work; {@code functie} is the code in the token */
    record Person(String login, String id, String naam, String functie, String werk, @Nullable String organisatie) {}

    /** A program that logs in with its own name and secret. A partner's system works for an organisation, as a person does. */
    record Program(String id, String rol, String bereik, @Nullable String organisatie) {}

    static Identities load() {
        try (var file = Identities.class.getResourceAsStream("identiteit.json")) {
            return JsonMapper.shared().readValue(file, Identities.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<Person> personByLogin(String login) {
        return mensen.stream().filter(person -> person.login().equalsIgnoreCase(login.strip())).findFirst();
    }

    Optional<Person> personById(String id) {
        return mensen.stream().filter(person -> person.id().equals(id)).findFirst();
    }

    Optional<Program> program(String id) {
        return programmas.stream().filter(program -> program.id().equals(id)).findFirst();
    }

    Optional<Organisation> organisationOf(Person person) {
        return organisation(person.organisatie());
    }

    Optional<Organisation> organisationOf(Program program) {
        return organisation(program.organisatie());
    }

    private Optional<Organisation> organisation(@Nullable String id) {
        return organisaties.stream().filter(organisation -> organisation.id().equals(id)).findFirst();
    }
}
