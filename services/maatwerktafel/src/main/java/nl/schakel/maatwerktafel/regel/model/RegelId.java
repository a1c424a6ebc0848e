package nl.schakel.maatwerktafel.regel.model;

public record RegelId(String waarde) {

    @Override
    public String toString() {
        return waarde;
    }
}
