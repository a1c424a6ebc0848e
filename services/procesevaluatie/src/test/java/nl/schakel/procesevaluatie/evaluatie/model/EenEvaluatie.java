package nl.schakel.procesevaluatie.evaluatie.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.schakel.procesevaluatie.gedeeld.model.Sleutel;

/** Een opslag met één evaluatie, in het geheugen. */
public class EenEvaluatie implements Evaluaties {

    private Evaluatie nu;

    public EenEvaluatie(Evaluatie nu) {
        this.nu = nu;
    }

    @Override
    public Optional<Evaluatie> vind(String id) {
        return nu.id().equals(id) ? Optional.of(nu) : Optional.empty();
    }

    @Override
    public List<Evaluatie> vanCasus(String casusId) {
        return nu.voorstel().casusId().equals(casusId) ? List.of(nu) : List.of();
    }

    @Override
    public Lijst voorKijker(String persoonId, LocalDate dag, int overslaan, int hoogstens) {
        return new Lijst(nu.rollen(persoonId, dag).isEmpty() ? List.of() : List.of(nu), 1);
    }

    @Override
    public Uitkomst voegToe(String id, Sleutel sleutel, Supplier<Uitspraak> uitspraak) {
        return new Uitkomst.Herhaald(nu);
    }

    @Override
    public Uitkomst wijzig(String id, Sleutel sleutel, Function<Evaluatie, Uitspraak> uitspraak) {
        return switch (uitspraak.apply(nu)) {
            case Uitspraak.Aanvaard(var evaluatie, var gebeurtenissen, var door) -> {
                nu = evaluatie;
                yield new Uitkomst.Gelukt(evaluatie);
            }
            case Uitspraak.Geweigerd(var weigering) -> new Uitkomst.Geweigerd(weigering, nu);
        };
    }
}
