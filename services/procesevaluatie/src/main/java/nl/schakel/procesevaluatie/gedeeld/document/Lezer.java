package nl.schakel.procesevaluatie.gedeeld.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import nl.schakel.procesevaluatie.gedeeld.model.Persoon;
import org.jspecify.annotations.Nullable;

/** Leest wat {@link Velden} schreef. Ontbreekt een verplicht veld, dan is het document niet van ons en gaat het lezen stuk. */
public record Lezer(Map<String, ?> document) {

    public String tekst(String veld) {
        return Objects.requireNonNull(tekstOfNiets(veld), veld);
    }

    public @Nullable String tekstOfNiets(String veld) {
        return (String) document.get(veld);
    }

    public long getal(String veld) {
        return ((Number) waarde(veld)).longValue();
    }

    public int klein(String veld) {
        return ((Number) waarde(veld)).intValue();
    }

    public boolean ja(String veld) {
        return (Boolean) waarde(veld);
    }

    public Instant tijdstip(String veld) {
        return ((Date) waarde(veld)).toInstant();
    }

    public LocalDate dag(String veld) {
        return LocalDate.parse(tekst(veld));
    }

    public @Nullable LocalDate dagOfNiets(String veld) {
        var tekst = tekstOfNiets(veld);
        return tekst == null ? null : LocalDate.parse(tekst);
    }

    public <E extends Enum<E>> E keuze(String veld, Class<E> soort) {
        return Enum.valueOf(soort, tekst(veld));
    }

    public Lezer deel(String veld) {
        return Objects.requireNonNull(deelOfNiets(veld, l -> l), veld);
    }

    public <T> @Nullable T deelOfNiets(String veld, Function<Lezer, T> lees) {
        return document.get(veld) instanceof Map<?, ?> deel ? lees.apply(van(deel)) : null;
    }

    public <T> List<T> lijst(String veld, Function<Lezer, T> lees) {
        return ((List<?>) waarde(veld)).stream().map(deel -> lees.apply(van((Map<?, ?>) deel))).toList();
    }

    public List<String> teksten(String veld) {
        return ((List<?>) waarde(veld)).stream().map(String.class::cast).toList();
    }

    public List<Instant> tijdstippen(String veld) {
        return ((List<?>) waarde(veld)).stream().map(Date.class::cast).map(Date::toInstant).toList();
    }

    public Persoon persoon(String veld) {
        var deel = deel(veld);
        return new Persoon(deel.tekst("persoonId"), deel.tekst("naam"), deel.tekstOfNiets("organisatie"));
    }

    private Object waarde(String veld) {
        return Objects.requireNonNull(document.get(veld), veld);
    }

    @SuppressWarnings("unchecked")
    private static Lezer van(Map<?, ?> deel) {
        return new Lezer((Map<String, ?>) deel);
    }
}
