package nl.schakel.local.login;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * @param issuer address of this server as tokens name it
 * @param publicUrl address of the gateway as the browser knows it
 * @param folder where the signing key and the running logins are kept
 */
@ConfigurationProperties("schakel.login")
record LoginSettings(String issuer, String publicUrl, Path folder) {}
