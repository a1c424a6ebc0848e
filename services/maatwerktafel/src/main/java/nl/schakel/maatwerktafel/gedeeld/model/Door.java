package nl.schakel.maatwerktafel.gedeeld.model;

/**
 * Wie de verandering bracht.
 *
 * @param rol function code of that person; events tell only this
 */
public record Door(Persoon persoon, String rol) {

    /** A program of ours, on behalf of nobody in particular. */
    public static final Door DIENST = new Door(new Persoon("maatwerktafel", "Schakel", null), "dienst");

    public boolean vanDeTafel() {
        return Toegangslijst.TAFEL.contains(rol);
    }
}
