package nl.schakel.gateway.partnernieuws.model;

/**
 * @param klant client id of the partner's system
 * @param organisatieId for whom that system works, as its token says
 */
public record Afzender(String klant, String organisatieId) {}
