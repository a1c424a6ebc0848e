package nl.schakel.maatwerktafel.regel.application;

import nl.schakel.maatwerktafel.gedeeld.model.Bewaard;
import nl.schakel.maatwerktafel.regel.model.Beleidssignaal;

/** Een signaal met de naam van de regel. */
public record Signaalbeeld(Bewaard<Beleidssignaal> signaal, String regelTitel) {}
