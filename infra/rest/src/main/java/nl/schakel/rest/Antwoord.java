package nl.schakel.rest;

import java.net.URI;
import org.springframework.http.ResponseEntity;

/** Answers that carry the version of the whole resource as {@code ETag}. */
public final class Antwoord {

    private Antwoord() {}

    /** 200 with the state as it is now. */
    public static <T> ResponseEntity<T> met(long versie, T weergave) {
        return ResponseEntity.ok().eTag(etag(versie)).body(weergave);
    }

    /** 201 with the state of the new resource and where it is. */
    public static <T> ResponseEntity<T> nieuw(String pad, long versie, T weergave) {
        return ResponseEntity.created(URI.create(pad)).eTag(etag(versie)).body(weergave);
    }

    private static String etag(long versie) {
        return "\"" + versie + "\"";
    }
}
