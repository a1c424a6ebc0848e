package nl.schakel.gezinsplan.casus.model;

import java.time.Instant;

/** It went wrong again, so the same plan goes on. How it ended before stays readable. */
public record Heropening(Instant op, String reden, Persoon door, Afsluiting eerder) {}
