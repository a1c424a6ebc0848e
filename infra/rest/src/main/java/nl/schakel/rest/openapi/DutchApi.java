package nl.schakel.rest.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.info.Contact;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Makes of springdoc's document one that follows the NL API Design Rules 2.2. */
final class DutchApi implements OpenApiCustomizer {

    private static final String BEARER = "token";

    private final ApiInfo info;
    private final String base;
    private final List<PathPattern> open;

    /** @param service its API is at {@code /service/v1}
     *  @param openRoutes patterns of paths that need no token */
    DutchApi(ApiInfo info, String service, List<String> openRoutes) {
        this.info = info;
        this.base = "/" + service + "/v1";
        this.open = openRoutes.stream()
                .map(PathPatternParser.defaultInstance::parse)
                .toList();
    }

    @Override
    public void customise(OpenAPI api) {
        String name = base.substring(1, base.indexOf('/', 1));
        api.setInfo(new Info()
                .title(info.title().isBlank() ? "Schakel " + name : info.title())
                .description(info.description().isBlank() ? "De API van " + name + "." : info.description())
                .version(info.version())
                .license(new License().name("EUPL-1.2").url("https://eupl.eu/1.2/nl/"))
                .contact(new Contact()
                        .name(info.contactName())
                        .email(info.contactEmail())
                        .url(info.contactUrl())));
        api.setServers(List.of(new Server().url(base).description("Via de gateway")));
        api.getComponents()
                .addSecuritySchemes(
                        BEARER,
                        new SecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .bearerFormat("JWT")
                                .description("Toegangstoken van de loginserver. De browser heeft dit niet: daar voegt de gateway het toe."));
        StandardAnswers.define(api.getComponents());
        api.setPaths(relative(api.getPaths()));
        Set<String> operationIds = new HashSet<>();
        api.getPaths().forEach((path, item) -> complete(path, item, operationIds));
    }

    private Paths relative(Paths absolute) {
        Paths relative = new Paths();
        for (Map.Entry<String, PathItem> entry : absolute.entrySet()) {
            String path = entry.getKey();
            relative.addPathItem(path.startsWith(base) ? path.substring(base.length()) : path, entry.getValue());
        }
        return relative;
    }

    private void complete(String path, PathItem item, Set<String> operationIds) {
        item.readOperationsMap().forEach((method, operation) -> {
            while (!operationIds.add(operation.getOperationId())) {
                operation.setOperationId(operation.getOperationId() + "Anders");
            }
            boolean isOpen = open.stream().anyMatch(p -> p.matches(PathContainer.parsePath(base + path)));
            operation.setSecurity(isOpen ? List.of() : List.of(new SecurityRequirement().addList(BEARER)));
            describe(operation);
            StandardAnswers.complete(method, operation, isOpen);
        });
    }

    private static void describe(Operation operation) {
        if (operation.getSummary() == null) {
            String words = operation.getOperationId().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
            operation.setSummary(Character.toUpperCase(words.charAt(0)) + words.substring(1));
        }
    }
}
