package nl.schakel.maatwerktafel.gedeeld.model;

import java.util.List;

/**
 * Een stuk van een lijst.
 *
 * @param totaal how many there are in all
 */
public record Deel<T>(List<T> items, long totaal) {

    public Deel {
        items = List.copyOf(items);
    }
}
