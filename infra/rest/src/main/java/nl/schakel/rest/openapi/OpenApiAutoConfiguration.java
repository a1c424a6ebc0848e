package nl.schakel.rest.openapi;

import nl.schakel.access.Onderwerp;
import nl.schakel.rest.IdempotencyKey;
import nl.schakel.rest.IfMatch;
import nl.schakel.rest.OpenRoutes;
import nl.schakel.rest.Paginering;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** The public OpenAPI document of a service. */
@AutoConfiguration
@EnableConfigurationProperties(ApiInfo.class)
@ConditionalOnProperty(name = "springdoc.api-docs.enabled", havingValue = "true", matchIfMissing = true)
class OpenApiAutoConfiguration {

    static {
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(Onderwerp.class, IdempotencyKey.class, IfMatch.class, Paginering.class);
    }

    @Bean
    DutchApi dutchApi(
            ApiInfo info, @Value("${spring.application.name}") String service, ObjectProvider<OpenRoutes> open) {
        return new DutchApi(
                info,
                service,
                open.stream().flatMap(routes -> routes.patterns().stream()).toList());
    }

    @Bean
    HeaderParameters headerParameters() {
        return new HeaderParameters();
    }

    @Bean
    RequiredByNullness requiredByNullness() {
        return new RequiredByNullness();
    }
}
