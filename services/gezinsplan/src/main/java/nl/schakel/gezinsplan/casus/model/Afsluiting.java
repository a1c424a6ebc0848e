package nl.schakel.gezinsplan.casus.model;

import java.time.Instant;
import java.time.LocalDate;

/** How it ended, when we ask again, and whom the family calls if it goes wrong once more. */
public record Afsluiting(Instant op, String terugblik, LocalDate nazorgdatum, String wieBelJe) {}
