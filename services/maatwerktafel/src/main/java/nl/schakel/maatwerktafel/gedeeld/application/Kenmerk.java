package nl.schakel.maatwerktafel.gedeeld.application;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Ids that follow from what they are made for: doing the same thing twice finds the first one. */
public final class Kenmerk {

    private Kenmerk() {}

    public static String van(String soort, String... bron) {
        String naam = soort + ":" + String.join(":", bron);
        return UUID.nameUUIDFromBytes(naam.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
