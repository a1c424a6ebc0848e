package nl.schakel.rest.openapi;

import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * In our code everything is there unless it says {@code @Nullable}. This tells the document the same: every other
 * component of a record is required, so that generated clients need not guess.
 */
final class RequiredByNullness implements ModelConverter {

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        if (!chain.hasNext()) {
            return null;
        }
        Schema<?> resolved = chain.next().resolve(type, context, chain);
        JavaType javaType = Json.mapper().constructType(type.getType());
        if (resolved == null || javaType == null || !javaType.getRawClass().isRecord()) {
            return resolved;
        }
        Schema<?> own = resolved.get$ref() == null
                ? resolved
                : context.getDefinedModels().get(resolved.get$ref().substring(resolved.get$ref().lastIndexOf('/') + 1));
        if (own != null && own.getProperties() != null) {
            own.setRequired(required(javaType.getRawClass(), own.getProperties()));
        }
        return resolved;
    }

    private static @Nullable List<String> required(Class<?> type, Map<String, ?> properties) {
        List<String> required = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            boolean optional = component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                    || component.getType() == Optional.class;
            if (!optional && properties.containsKey(component.getName())) {
                required.add(component.getName());
            }
        }
        return required.isEmpty() ? null : required;
    }
}
