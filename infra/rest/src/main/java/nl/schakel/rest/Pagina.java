package nl.schakel.rest;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.function.Function;

/**
 * One page of a list. The JSON is {@code {"items": [...], "totaal": n}}; the {@code Link} header points to the pages
 * around it.
 *
 * @param totaal number of items on all pages together
 */
public record Pagina<T>(List<T> items, @JsonIgnore int page, @JsonIgnore int pageSize, long totaal) {

    public Pagina {
        items = List.copyOf(items);
    }

    public static <T> Pagina<T> van(List<T> items, Paginering paginering, long totaal) {
        return new Pagina<>(items, paginering.page(), paginering.pageSize(), totaal);
    }

    /** A list that always comes whole. */
    public static <T> Pagina<T> geheel(List<T> items) {
        return new Pagina<>(items, 1, Math.max(1, items.size()), items.size());
    }

    public <R> Pagina<R> met(Function<? super T, ? extends R> vorm) {
        List<R> andere = items.stream().<R>map(vorm).toList();
        return new Pagina<>(andere, page, pageSize, totaal);
    }

    /** Number of the last page; 1 when the list is empty. */
    public long laatste() {
        return Math.max(1, (totaal + pageSize - 1) / pageSize);
    }
}
