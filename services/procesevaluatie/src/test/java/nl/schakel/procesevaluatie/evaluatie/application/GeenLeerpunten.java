package nl.schakel.procesevaluatie.evaluatie.application;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.schakel.procesevaluatie.gedeeld.model.Sleutel;
import nl.schakel.procesevaluatie.leerpunt.model.Leerpunt;
import nl.schakel.procesevaluatie.leerpunt.model.LeerpuntUitkomst;
import nl.schakel.procesevaluatie.leerpunt.model.LeerpuntUitspraak;
import nl.schakel.procesevaluatie.leerpunt.model.Leerpunten;

final class GeenLeerpunten implements Leerpunten {

    @Override
    public Optional<Leerpunt> vind(String id) {
        return Optional.empty();
    }

    @Override
    public List<Leerpunt> vindAlle(Collection<String> ids) {
        return List.of();
    }

    @Override
    public Lijst vrijgegeven(int overslaan, int hoogstens) {
        return new Lijst(List.of(), 0);
    }

    @Override
    public List<Leerpunt> wachtendOpGespreksleider(String persoonId) {
        return List.of();
    }

    @Override
    public List<Leerpunt> wachtendOpTweedeLezer(int hoogstens) {
        return List.of();
    }

    @Override
    public LeerpuntUitkomst voegToe(String id, Sleutel sleutel, Supplier<LeerpuntUitspraak> uitspraak) {
        return new LeerpuntUitkomst.Onbekend();
    }

    @Override
    public LeerpuntUitkomst wijzig(String id, Sleutel sleutel, Function<Leerpunt, LeerpuntUitspraak> uitspraak) {
        return new LeerpuntUitkomst.Onbekend();
    }
}
