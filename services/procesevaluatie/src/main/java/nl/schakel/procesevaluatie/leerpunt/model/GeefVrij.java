package nl.schakel.procesevaluatie.leerpunt.model;

import nl.schakel.procesevaluatie.gedeeld.model.Handelende;
import org.jspecify.annotations.Nullable;

/**
 * Een lezer zegt of het leerpunt vrij kan.
 *
 * @param herkenbaar is iemand te herkennen? Dan kan het niet
 * @param kwartaal waarin dit gebeurt, zoals {@code 2026-K4}
 * @param basis de versie die de lezer zag
 */
public record GeefVrij(Handelende door, boolean herkenbaar, String kwartaal, @Nullable Long basis) {}
