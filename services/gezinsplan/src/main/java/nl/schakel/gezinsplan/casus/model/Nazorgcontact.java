package nl.schakel.gezinsplan.casus.model;

import java.time.Instant;

/** After the end somebody asked the family how it goes. Only ever added to. */
public record Nazorgcontact(Instant op, String hoeGaatHet, Persoon door) {}
