package nl.schakel.gezinsplan.casus.application;

import nl.schakel.gezinsplan.casus.model.Casussen.Bewaard;

/** What comes of wanting to read. */
public sealed interface Lezing {

    record Gelezen(Bewaard bewaard) implements Lezing {}

    record NietToegestaan(String reden) implements Lezing {}

    record Onbekend() implements Lezing {}
}
