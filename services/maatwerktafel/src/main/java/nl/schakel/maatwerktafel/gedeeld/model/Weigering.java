package nl.schakel.maatwerktafel.gedeeld.model;

/** Een verwachte weigering van het model, met de zin die de gebruiker leest. */
public interface Weigering {

    String zin();
}
