package nl.schakel.rest.openapi;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.math.BigDecimal;
import java.util.Set;
import nl.schakel.rest.IdempotencyKey;
import nl.schakel.rest.IfMatch;
import nl.schakel.rest.Paginering;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.core.MethodParameter;
import org.springframework.web.method.HandlerMethod;

/** Describes the argument types of {@code nl.schakel.rest}, which springdoc does not know. */
final class HeaderParameters implements OperationCustomizer {

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        for (MethodParameter parameter : handler.getMethodParameters()) {
            Class<?> type = parameter.getParameterType();
            if (type == IdempotencyKey.class) {
                operation.addParametersItem(header(
                        "Idempotency-Key",
                        "UUID van deze handeling. Met dezelfde sleutel gebeurt hetzelfde maar één keer.",
                        !parameter.isOptional(),
                        schema("string", "uuid")));
            } else if (type == IfMatch.class) {
                operation.addParametersItem(header(
                        "If-Match",
                        "De versie van het onderdeel waarop de wijziging is gebaseerd, tussen aanhalingstekens.",
                        !parameter.isOptional(),
                        schema("string", null)));
            } else if (type == Paginering.class) {
                operation.addParametersItem(query("page", "Welke pagina, vanaf 1.", 1, 100_000));
                operation.addParametersItem(
                        query("pageSize", "Hoeveel per pagina.", Paginering.STANDAARD, Paginering.HOOGSTENS));
            }
        }
        return operation;
    }

    private static Parameter header(String name, String text, boolean required, Schema<?> schema) {
        return new Parameter()
                .in("header")
                .name(name)
                .description(text)
                .required(required)
                .schema(schema);
    }

    private static Parameter query(String name, String text, int standard, int most) {
        Schema<Object> schema = schema("integer", "int32");
        schema.setDefault(standard);
        schema.setMinimum(BigDecimal.ONE);
        schema.setMaximum(BigDecimal.valueOf(most));
        return new Parameter().in("query").name(name).description(text).required(false).schema(schema);
    }

    static Schema<Object> schema(String type, @Nullable String format) {
        Schema<Object> schema = new Schema<>();
        schema.setTypes(Set.of(type));
        schema.setType(type);
        schema.setFormat(format);
        return schema;
    }
}
