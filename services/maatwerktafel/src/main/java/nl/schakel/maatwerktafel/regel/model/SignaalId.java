package nl.schakel.maatwerktafel.regel.model;

public record SignaalId(String waarde) {

    @Override
    public String toString() {
        return waarde;
    }
}
