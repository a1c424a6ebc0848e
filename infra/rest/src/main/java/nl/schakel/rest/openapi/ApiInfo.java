package nl.schakel.rest.openapi;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the OpenAPI document says about the API as a whole.
 *
 * @param version of the API, three numbers; also in header {@code API-Version}
 * @param contactUrl where users of the API find help
 */
@ConfigurationProperties("schakel.api")
record ApiInfo(
        @DefaultValue("1.0.0") String version,
        @DefaultValue("") String title,
        @DefaultValue("") String description,
        @DefaultValue("Beheer van Schakel") String contactName,
        @DefaultValue("api@schakel.example") String contactEmail,
        @DefaultValue("https://schakel.example/contact") String contactUrl) {}
