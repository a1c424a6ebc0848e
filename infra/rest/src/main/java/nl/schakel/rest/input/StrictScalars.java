package nl.schakel.rest.input;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.module.SimpleModule;

/** Values that Jackson would make fit: half a character becomes a question mark in the store, 5.5 becomes 5, 3 becomes
 * true, and a year may have nine digits. */
final class StrictScalars {

    private StrictScalars() {}

    static SimpleModule module() {
        return new SimpleModule("strict")
                .addDeserializer(String.class, new Text())
                .addDeserializer(Integer.class, new Whole())
                .addDeserializer(Boolean.class, new Flag())
                .addDeserializer(LocalDate.class, new Day());
    }

    private static final class Text extends StdScalarDeserializer<String> {

        Text() {
            super(String.class);
        }

        @Override
        public @Nullable String deserialize(JsonParser parser, DeserializationContext context) {
            if (!parser.currentToken().isScalarValue()) {
                return (String) context.handleUnexpectedToken(getValueType(context), parser);
            }
            String text = parser.getString();
            boolean half = text.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
            return half ? (String) context.handleWeirdStringValue(String.class, text, "half a character") : text;
        }
    }

    private static final class Whole extends StdScalarDeserializer<Integer> {

        Whole() {
            super(Integer.class);
        }

        @Override
        public @Nullable Integer deserialize(JsonParser parser, DeserializationContext context) {
            return (Integer) switch (parser.currentToken()) {
                case VALUE_NUMBER_INT -> parser.getNumberType() == JsonParser.NumberType.INT
                        ? (Object) parser.getIntValue()
                        : context.handleWeirdNumberValue(Integer.class, parser.getNumberValue(), "too large");
                case VALUE_NUMBER_FLOAT -> context.handleWeirdNumberValue(Integer.class, parser.getNumberValue(), "not whole");
                case VALUE_STRING -> context.handleWeirdStringValue(Integer.class, parser.getString(), "not a number");
                default -> context.handleUnexpectedToken(getValueType(context), parser);
            };
        }
    }

    private static final class Flag extends StdScalarDeserializer<Boolean> {

        Flag() {
            super(Boolean.class);
        }

        @Override
        public @Nullable Boolean deserialize(JsonParser parser, DeserializationContext context) {
            return (Boolean) switch (parser.currentToken()) {
                case VALUE_TRUE -> Boolean.TRUE;
                case VALUE_FALSE -> Boolean.FALSE;
                case VALUE_STRING -> context.handleWeirdStringValue(Boolean.class, parser.getString(), "not true or false");
                default -> context.handleUnexpectedToken(getValueType(context), parser);
            };
        }
    }

    private static final class Day extends StdScalarDeserializer<LocalDate> {

        /** From the oldest who lives to further than anybody plans. */
        private static final Pattern FORM = Pattern.compile("(19|20|21)\\d{2}-\\d{2}-\\d{2}");

        Day() {
            super(LocalDate.class);
        }

        @Override
        public @Nullable LocalDate deserialize(JsonParser parser, DeserializationContext context) {
            if (parser.currentToken() != JsonToken.VALUE_STRING) {
                return (LocalDate) context.handleUnexpectedToken(getValueType(context), parser);
            }
            String text = parser.getString();
            LocalDate day = FORM.matcher(text).matches() ? day(text) : null;
            return day != null || text.isEmpty() ? day : (LocalDate) context.handleWeirdStringValue(LocalDate.class, text, "not a date");
        }

        private static @Nullable LocalDate day(String text) {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeException noSuchDay) {
                return null;
            }
        }
    }
}
