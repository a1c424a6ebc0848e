package nl.schakel.rest.input;

import java.util.ArrayList;
import java.util.List;
import nl.schakel.rest.Veldfout;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.DeserializationProblemHandler;
import org.jspecify.annotations.Nullable;

/**
 * Notes what is wrong with a JSON document and lets the reading go on, so that one answer can name every fault. A
 * value that cannot be read becomes null; the note keeps that from being reported as 'missing' as well.
 */
final class JsonFaults extends DeserializationProblemHandler {

    private static final String SHAPE = "verkeerde-vorm";
    private static final String HALF = "Hier staat een teken dat niet bestaat. Haal het weg.";

    private final List<Veldfout> faults = new ArrayList<>();

    List<Veldfout> found() {
        return faults;
    }

    @Override
    public boolean handleUnknownProperty(
            DeserializationContext context,
            JsonParser parser,
            ValueDeserializer<?> deserializer,
            Object bean,
            String property) {
        add(parser, "onbekend", "Dit gegeven kent Schakel niet. Haal het weg.");
        parser.skipChildren();
        return true;
    }

    @Override
    public @Nullable Object handleWeirdStringValue(
            DeserializationContext context, Class<?> type, String value, String message) {
        add(context.getParser(), SHAPE, type == String.class ? HALF : Expected.form(type));
        return null;
    }

    @Override
    public @Nullable Object handleWeirdNumberValue(
            DeserializationContext context, Class<?> type, Number value, String message) {
        add(context.getParser(), SHAPE, Expected.form(type));
        return null;
    }

    @Override
    public @Nullable Object handleUnexpectedToken(
            DeserializationContext context, JavaType type, JsonToken token, JsonParser parser, String message) {
        // At '{' the parser is inside already.
        TokenStreamContext place = token.isStructStart() ? parser.streamReadContext().getParent() : parser.streamReadContext();
        faults.add(new Veldfout(path(place), SHAPE, Expected.form(type.getRawClass())));
        parser.skipChildren();
        return null;
    }

    @Override
    public @Nullable Object handleNullForPrimitives(
            DeserializationContext context,
            Class<?> type,
            JsonParser parser,
            ValueDeserializer<?> deserializer,
            String message) {
        add(parser, "ontbreekt", "Vul dit in.");
        return deserializer.getAbsentValue(context);
    }

    /** A fault after which the document cannot be read further. */
    void stopped(JacksonException e) {
        StringBuilder path = new StringBuilder();
        for (JacksonException.Reference step : e.getPath()) {
            if (step.getIndex() >= 0) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        String reason = path.isEmpty()
                ? "Dit is geen geldige JSON. Kijk bij regel " + e.getLocation().getLineNr() + ", teken "
                        + e.getLocation().getColumnNr() + "."
                : "Deze waarde heeft niet de goede vorm.";
        faults.add(new Veldfout(path.toString(), path.isEmpty() ? "geen-json" : SHAPE, reason));
    }

    private void add(JsonParser parser, String code, String reason) {
        faults.add(new Veldfout(path(parser.streamReadContext()), code, reason));
    }

    private static String path(@Nullable TokenStreamContext context) {
        StringBuilder path = new StringBuilder();
        for (@Nullable TokenStreamContext c = context; c != null && !c.inRoot(); c = c.getParent()) {
            String step = c.inArray() ? "[" + c.getCurrentIndex() + "]" : String.valueOf(c.currentName());
            boolean dot = !path.isEmpty() && path.charAt(0) != '[';
            path.insert(0, dot ? step + "." : step);
        }
        return path.toString();
    }
}
