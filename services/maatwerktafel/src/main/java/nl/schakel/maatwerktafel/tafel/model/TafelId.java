package nl.schakel.maatwerktafel.tafel.model;

public record TafelId(String waarde) {

    @Override
    public String toString() {
        return waarde;
    }
}
