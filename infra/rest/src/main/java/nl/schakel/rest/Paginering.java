package nl.schakel.rest;

/**
 * Which page is asked for ({@code ?page=&pageSize=}), as argument of a controller method.
 *
 * @param page counts from 1
 * @param pageSize 1 to 100, 20 when not given
 */
public record Paginering(int page, int pageSize) {

    public static final int STANDAARD = 20;
    public static final int HOOGSTENS = 100;

    /** How many items come before this page. */
    public int overslaan() {
        return (page - 1) * pageSize;
    }
}
