package nl.schakel.gezinsplan.casus.model;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whose words these are: a member of the family, or someone near it who is only known by name. */
public record Spreker(String naam, @Nullable UUID gezinslidId) {}
