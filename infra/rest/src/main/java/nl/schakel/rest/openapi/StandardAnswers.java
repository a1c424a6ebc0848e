package nl.schakel.rest.openapi;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.converter.ResolvedSchema;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.schakel.rest.problem.Probleem;

/** The answers and headers that every operation has, written once as components and referred to. */
final class StandardAnswers {

    private static final String VERSION = "API-Version";

    private static final Map<String, String> FAULTS = Map.of(
            "400", "De invoer klopt niet. invalidParams noemt alle fouten tegelijk.",
            "401", "Er is niet ingelogd.",
            "403", "Deze persoon mag dit niet.",
            "404", "Dit bestaat niet, of deze persoon mag niet weten dat het bestaat.",
            "409", "De handeling is geweigerd. detail zegt waarom.",
            "412", "Iemand anders heeft ditzelfde onderdeel intussen gewijzigd. huidig toont het zoals het nu is.",
            "428", "De header If-Match ontbreekt.",
            "429", "Te veel verzoeken achter elkaar.",
            "500", "Er ging bij ons iets mis.",
            "503", "Een onderdeel antwoordt nu niet. Probeer het later opnieuw.");

    private StandardAnswers() {}

    static void define(Components components) {
        ResolvedSchema problem = ModelConverters.getInstance(true)
                .resolveAsResolvedSchema(new AnnotatedType(Probleem.class).resolveAsRef(false));
        problem.referencedSchemas.forEach(components::addSchemas);
        components.addSchemas("Probleem", problem.schema);
        components.addHeaders(
                VERSION,
                new Header()
                        .description("Versie van de API, voluit.")
                        .schema(HeaderParameters.schema("string", null)));
        FAULTS.forEach((status, meaning) -> components.addResponses(
                "Fout" + status,
                new ApiResponse()
                        .description(meaning)
                        .addHeaderObject(VERSION, new Header().$ref("#/components/headers/API-Version"))
                        .content(new Content()
                                .addMediaType(
                                        "application/problem+json",
                                        new MediaType().schema(new Schema<>().$ref("#/components/schemas/Probleem"))))));
    }

    static void complete(HttpMethod method, Operation operation, boolean open) {
        ApiResponses answers = operation.getResponses();
        answers.forEach((status, answer) -> {
            if (status.startsWith("2") || status.startsWith("3")) {
                answer.addHeaderObject(VERSION, new Header().$ref("#/components/headers/API-Version"));
                describe(status, answer);
            }
        });
        answers.keySet().removeIf(status -> status.startsWith("4") || status.startsWith("5"));
        faults(method, operation, open).forEach(status -> answers.addApiResponse(
                status, new ApiResponse().$ref("#/components/responses/Fout" + status)));
    }

    private static List<String> faults(HttpMethod method, Operation operation, boolean open) {
        List<String> faults = new ArrayList<>(List.of("400", "404", "429", "500", "503"));
        if (!open) {
            faults.addAll(List.of("401", "403"));
        }
        if (method != HttpMethod.GET && method != HttpMethod.HEAD) {
            faults.add("409");
            if (hasParameter(operation, "If-Match")) {
                faults.add("428");
            }
            if (method == HttpMethod.PUT || hasParameter(operation, "If-Match")) {
                faults.add("412");
            }
        }
        return faults.stream().sorted().toList();
    }

    private static boolean hasParameter(Operation operation, String name) {
        List<Parameter> parameters = operation.getParameters();
        return parameters != null && parameters.stream().anyMatch(p -> name.equals(p.getName()));
    }

    private static void describe(String status, ApiResponse answer) {
        if (answer.getDescription() == null || "OK".equals(answer.getDescription()) || "Created".equals(answer.getDescription())) {
            answer.setDescription("201".equals(status) ? "Gemaakt." : "Gelukt.");
        }
    }
}
