package nl.schakel.procesevaluatie.leerpunt.model;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.schakel.procesevaluatie.gedeeld.model.Sleutel;
import nl.schakel.procesevaluatie.leerpunt.model.LeerpuntUitspraak.Aanvaard;
import nl.schakel.procesevaluatie.leerpunt.model.LeerpuntUitspraak.Geweigerd;

/** Leerpunten in het geheugen. Herkent een herhaalde opdracht, zoals de opslag. */
final class Leerpuntenlijst implements Leerpunten {

    private final Map<String, Leerpunt> lijst = new LinkedHashMap<>();
    private final Set<Sleutel> gezien = new HashSet<>();

    void leg(Leerpunt leerpunt) {
        lijst.put(leerpunt.id(), leerpunt);
    }

    void vergeet(String id) {
        lijst.remove(id);
        gezien.clear();
    }

    int aantal() {
        return lijst.size();
    }

    @Override
    public Optional<Leerpunt> vind(String id) {
        return Optional.ofNullable(lijst.get(id));
    }

    @Override
    public List<Leerpunt> vindAlle(Collection<String> ids) {
        return ids.stream().map(this::vind).flatMap(Optional::stream).toList();
    }

    @Override
    public Lijst vrijgegeven(int overslaan, int hoogstens) {
        var vrij = lijst.values().stream().filter(l -> l.stand() == Leerpuntstand.VRIJGEGEVEN).toList();
        return new Lijst(vrij.stream().skip(overslaan).limit(hoogstens).toList(), vrij.size());
    }

    @Override
    public List<Leerpunt> wachtendOpGespreksleider(String persoonId) {
        return lijst.values().stream().filter(l -> l.stand() == Leerpuntstand.VOORSTEL).toList();
    }

    @Override
    public List<Leerpunt> wachtendOpTweedeLezer(int hoogstens) {
        return lijst.values().stream().filter(l -> l.stand() == Leerpuntstand.TWEEDE_LEZER).limit(hoogstens).toList();
    }

    @Override
    public LeerpuntUitkomst voegToe(String id, Sleutel sleutel, Supplier<LeerpuntUitspraak> uitspraak) {
        return lijst.containsKey(id) ? new LeerpuntUitkomst.Gelukt(lijst.get(id)) : bewaar(sleutel, uitspraak.get(), null);
    }

    @Override
    public LeerpuntUitkomst wijzig(String id, Sleutel sleutel, Function<Leerpunt, LeerpuntUitspraak> uitspraak) {
        var nu = lijst.get(id);
        if (nu == null) {
            return new LeerpuntUitkomst.Onbekend();
        }
        return gezien.contains(sleutel) ? new LeerpuntUitkomst.Gelukt(nu) : bewaar(sleutel, uitspraak.apply(nu), nu);
    }

    private LeerpuntUitkomst bewaar(Sleutel sleutel, LeerpuntUitspraak uitspraak, Leerpunt nu) {
        return switch (uitspraak) {
            case Aanvaard(var nieuw, var gebeurtenissen, var door) -> {
                lijst.put(nieuw.id(), nieuw);
                gezien.add(sleutel);
                yield new LeerpuntUitkomst.Gelukt(nieuw);
            }
            case Geweigerd(var weigering) -> new LeerpuntUitkomst.Geweigerd(weigering, nu);
        };
    }
}
