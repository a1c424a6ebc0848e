package nl.schakel.rest.input;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;

/** Says in Dutch which form a value must have. */
final class Expected {

    private Expected() {}

    static String form(Class<?> type) {
        if (type.isEnum()) {
            String choices =
                    Arrays.stream(type.getEnumConstants()).map(Object::toString).collect(Collectors.joining(", "));
            return "Kies een van deze waarden: " + choices + ".";
        }
        if (type == LocalDate.class) {
            return "Gebruik een datum die bestaat, als jjjj-mm-dd.";
        }
        if (type == LocalTime.class) {
            return "Gebruik een tijd als uu:mm.";
        }
        if (type == Instant.class || type == OffsetDateTime.class) {
            return "Gebruik een datum met tijd en zone, bijvoorbeeld 2026-11-23T09:30:00Z.";
        }
        if (type == UUID.class) {
            return "Gebruik een UUID.";
        }
        if (type == Boolean.class || type == boolean.class) {
            return "Gebruik true of false.";
        }
        if (Number.class.isAssignableFrom(type) || type.isPrimitive()) {
            return "Gebruik een getal.";
        }
        if (type == String.class) {
            return "Gebruik een tekst.";
        }
        return Collection.class.isAssignableFrom(type) || type.isArray() ? "Gebruik een lijst." : "Deze waarde heeft niet de goede vorm.";
    }
}
