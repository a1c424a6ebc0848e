package nl.schakel.maatwerktafel.tafel.application;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import nl.schakel.maatwerktafel.gedeeld.application.Resultaat;
import nl.schakel.maatwerktafel.gedeeld.application.Tijd;
import nl.schakel.maatwerktafel.gedeeld.model.Aanleiding;
import nl.schakel.maatwerktafel.gedeeld.model.Door;
import nl.schakel.maatwerktafel.gedeeld.model.Uitkomst;
import nl.schakel.maatwerktafel.tafel.model.Tafel;
import nl.schakel.maatwerktafel.tafel.model.TafelId;
import nl.schakel.maatwerktafel.tafel.model.TafelOpdracht;
import nl.schakel.maatwerktafel.tafel.model.TafelWeigering;
import nl.schakel.maatwerktafel.tafel.model.Tafels;

/**
 * Gives requests their slots. A slot that was given to a request which then did not get onto the agenda harms nobody: the
 * agenda follows from the requests, and asking again gives the same slot.
 */
public final class Tafelplekken {

    private final Tafels tafels;
    private final Tijd tijd;

    public Tafelplekken(Tafels tafels, Tijd tijd) {
        this.tafels = tafels;
        this.tijd = tijd;
    }

    /** When this request is up. */
    public record Plek(TafelId tafel, LocalDate datum, LocalTime tijd) {}

    public Resultaat<Plek> reserveer(TafelId id, String verzoekId, Door door) {
        TafelOpdracht opdracht = new TafelOpdracht.Reserveer(verzoekId, tijd.vandaag(), door);
        Uitkomst<Tafel> uitkomst = tafels.wijzig(id, opdracht, new Aanleiding.Eigen());
        return uitkomst instanceof Uitkomst.Ontbreekt<Tafel>
                ? new Resultaat.Geweigerd<>(new TafelWeigering.TafelOnbekend())
                : Resultaat.uit(uitkomst, gedaan -> plek(gedaan.nu().staat(), verzoekId));
    }

    public void geefVrij(TafelId id, String verzoekId, Door door) {
        tafels.wijzig(id, new TafelOpdracht.GeefVrij(verzoekId, door), new Aanleiding.Eigen());
    }

    private static Plek plek(Tafel tafel, String verzoekId) {
        return new Plek(tafel.id(), tafel.datum(), Objects.requireNonNull(tafel.tijdVan(verzoekId)));
    }
}
