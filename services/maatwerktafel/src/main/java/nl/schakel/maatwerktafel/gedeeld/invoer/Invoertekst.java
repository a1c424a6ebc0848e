package nl.schakel.maatwerktafel.gedeeld.invoer;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** From what was typed to what the model knows: nothing but spaces is nothing. */
public final class Invoertekst {

    private static final int CENTEN = 2;

    private Invoertekst() {}

    public static @Nullable String van(@Nullable String getypt) {
        return getypt == null || getypt.isBlank() ? null : getypt.strip();
    }

    public static @Nullable String van(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }

    public static long centen(BigDecimal bedrag) {
        return bedrag.movePointRight(CENTEN).longValueExact();
    }

    public static BigDecimal bedrag(long centen) {
        return BigDecimal.valueOf(centen, CENTEN);
    }
}
