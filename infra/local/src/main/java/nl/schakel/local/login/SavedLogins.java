package nl.schakel.local.login;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.server.authorization.InMemoryOAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;

/**
 * The logins of people, in memory and each in a file: when this server is killed and comes back, a refresh token still
 * works and nobody has to log in again. Tokens of programs are not kept, these simply ask for a new one.
 */
final class SavedLogins implements OAuth2AuthorizationService {

    private static final Logger LOG = LoggerFactory.getLogger(SavedLogins.class);
    private static final String SUFFIX = ".login";
    /** A login that was not refreshed this long is over. */
    private static final Duration OVER = Duration.ofHours(1);
    private static final ObjectInputFilter OURS = ObjectInputFilter.Config.createFilter("org.springframework.security.**;java.**;!*");

    private final InMemoryOAuth2AuthorizationService memory = new InMemoryOAuth2AuthorizationService();
    private final Path folder;

    SavedLogins(Path folder, Clock clock) throws IOException {
        this.folder = Files.createDirectories(folder);
        List<Path> files;
        try (var all = Files.list(folder)) {
            files = all.filter(file -> file.getFileName().toString().endsWith(SUFFIX)).toList();
        }
        for (Path file : files) {
            if (Files.getLastModifiedTime(file).toInstant().isBefore(clock.instant().minus(OVER))) {
                Files.delete(file);
            } else {
                read(file).ifPresent(memory::save);
            }
        }
    }

    @Override
    public void save(OAuth2Authorization login) {
        memory.save(login);
        if (login.getAuthorizationGrantType().equals(AuthorizationGrantType.AUTHORIZATION_CODE)) {
            write(login);
        }
    }

    @Override
    public void remove(OAuth2Authorization login) {
        memory.remove(login);
        try {
            Files.deleteIfExists(file(login));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public @Nullable OAuth2Authorization findById(String id) {
        return memory.findById(id);
    }

    @Override
    public @Nullable OAuth2Authorization findByToken(String token, @Nullable OAuth2TokenType type) {
        return memory.findByToken(token, type);
    }

    private void write(OAuth2Authorization login) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(bytes)) {
            out.writeObject(login);
            out.flush();
            PrivateFiles.write(file(login), bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<OAuth2Authorization> read(Path file) {
        try (var in = new ObjectInputStream(new ByteArrayInputStream(Files.readAllBytes(file)))) {
            in.setObjectInputFilter(OURS);
            return Optional.of((OAuth2Authorization) in.readObject());
        } catch (IOException | ClassNotFoundException e) {
            // Written by another version: that person logs in once more.
            LOG.warn("a saved login could not be read: {}", e.toString());
            return Optional.empty();
        }
    }

    private Path file(OAuth2Authorization login) {
        return folder.resolve(login.getId() + SUFFIX);
    }
}
