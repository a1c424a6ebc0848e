package nl.schakel.maatwerktafel.verzoek.model;

public record VerzoekId(String waarde) {

    @Override
    public String toString() {
        return waarde;
    }
}
