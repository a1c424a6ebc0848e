package nl.schakel.rest;

import java.util.List;

/** 400: all faults of the input at once. */
public class OngeldigeInvoer extends RuntimeException {

    private final transient List<Veldfout> fouten;

    public OngeldigeInvoer(List<Veldfout> fouten) {
        super("Ongeldige invoer");
        this.fouten = List.copyOf(fouten);
    }

    public List<Veldfout> fouten() {
        return fouten;
    }
}
