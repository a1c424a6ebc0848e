package nl.schakel.gateway.abonnement.model;

/**
 * @param klant client id of the partner's system
 * @param organisatieId for whom that system works: this organisation's participations decide what is told
 */
public record Eigenaar(String klant, String organisatieId) {}
