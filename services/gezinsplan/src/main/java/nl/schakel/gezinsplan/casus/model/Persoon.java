package nl.schakel.gezinsplan.casus.model;

import org.jspecify.annotations.Nullable;

/**
 * Someone with an account, as he or she was known when this was written down: a later move to another organisation does
 * not change who reported or promised something.
 *
 * @param id the subject of the login, opaque
 */
public record Persoon(String id, String naam, @Nullable String organisatieId, @Nullable String organisatie) {}
