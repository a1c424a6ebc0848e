package nl.schakel.rest.input;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.schakel.rest.KebabCase;
import nl.schakel.rest.OngeldigeInvoer;
import nl.schakel.rest.Veldfout;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a request body strictly and reports the faults of form and of content (Bean Validation) together. Written
 * because Spring stops at the first fault of form, so that someone would have to try again for each.
 */
final class StrictJsonConverter extends JacksonJsonHttpMessageConverter {

    private final Validator validator;

    StrictJsonConverter(JsonMapper json, Validator validator) {
        super(json.rebuild().addModule(StrictScalars.module()).enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS).build());
        this.validator = validator;
    }

    @Override
    public Object read(ResolvableType type, HttpInputMessage message, @Nullable Map<String, Object> hints)
            throws IOException {
        JavaType javaType = getJavaType(type.getType(), null);
        JsonFaults form = new JsonFaults();
        Object value = null;
        try {
            value = getMapper()
                    .readerFor(javaType)
                    .with(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .withHandler(form)
                    .readValue(message.getBody());
        } catch (JacksonException e) {
            form.stopped(e);
        }
        List<Veldfout> all = new ArrayList<>(form.found());
        if (value != null) {
            all.addAll(content(value, form.found()));
        }
        if (!all.isEmpty()) {
            throw new OngeldigeInvoer(all);
        }
        if (value == null) {
            throw new OngeldigeInvoer(List.of(new Veldfout("", "ontbreekt", "Stuur de gegevens mee als JSON.")));
        }
        return value;
    }

    private List<Veldfout> content(Object value, List<Veldfout> form) {
        Set<String> known = form.stream().map(Veldfout::name).collect(Collectors.toSet());
        return validator.validate(value).stream()
                .map(StrictJsonConverter::fault)
                .filter(f -> !known.contains(f.name()))
                .sorted(Comparator.comparing(Veldfout::name).thenComparing(Veldfout::code))
                .toList();
    }

    private static Veldfout fault(ConstraintViolation<Object> violation) {
        String constraint = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        // 'genodigden[0]', where the validator says 'genodigden[0].<list element>'.
        String name = violation.getPropertyPath().toString().replaceAll("\\.<[^>]+>$", "");
        return new Veldfout(name, KebabCase.of(constraint), violation.getMessage());
    }
}
