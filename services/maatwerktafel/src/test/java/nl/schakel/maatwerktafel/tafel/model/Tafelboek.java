package nl.schakel.maatwerktafel.tafel.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schakel.maatwerktafel.gedeeld.model.Aanleiding;
import nl.schakel.maatwerktafel.gedeeld.model.Bewaard;
import nl.schakel.maatwerktafel.gedeeld.model.Deel;
import nl.schakel.maatwerktafel.gedeeld.model.Uitkomst;
import nl.schakel.maatwerktafel.gedeeld.model.Uitslag;
import nl.schakel.maatwerktafel.gedeeld.model.Uitslag.Aanvaard;
import nl.schakel.maatwerktafel.gedeeld.model.Uitslag.Geweigerd;
import nl.schakel.maatwerktafel.gedeeld.model.Uitslag.Ongewijzigd;

/** Tables in memory, with versions as the store keeps them. */
public final class Tafelboek implements Tafels {

    private final Map<String, Bewaard<Tafel>> tafels = new LinkedHashMap<>();

    @Override
    public Optional<Bewaard<Tafel>> vind(TafelId id) {
        return Optional.ofNullable(tafels.get(id.waarde()));
    }

    @Override
    public Deel<Bewaard<Tafel>> vanaf(LocalDate dag, int overslaan, int hoogstens) {
        List<Bewaard<Tafel>> gevonden = tafels.values().stream()
                .filter(t -> !t.staat().datum().isBefore(dag))
                .sorted(Comparator.comparing(t -> t.staat().datum()))
                .toList();
        return new Deel<>(gevonden.stream().skip(overslaan).limit(hoogstens).toList(), gevonden.size());
    }

    @Override
    public Uitkomst<Tafel> maak(TafelOpdracht.PlanTafel opdracht, Aanleiding aanleiding) {
        Bewaard<Tafel> al = tafels.get(opdracht.id().waarde());
        return al == null ? bewaar(opdracht.id().waarde(), 1, Tafel.maak(opdracht)) : new Uitkomst.Gedaan<>(al);
    }

    @Override
    public Uitkomst<Tafel> wijzig(TafelId id, TafelOpdracht opdracht, Aanleiding aanleiding) {
        Bewaard<Tafel> nu = tafels.get(id.waarde());
        return nu == null ? new Uitkomst.Ontbreekt<>() : bewaar(nu.id(), nu.versie() + 1, nu.staat().verwerk(opdracht));
    }

    private Uitkomst<Tafel> bewaar(String id, long versie, Uitslag<Tafel, TafelGebeurtenis> uitslag) {
        return switch (uitslag) {
            case Aanvaard<Tafel, TafelGebeurtenis> a -> {
                tafels.put(id, new Bewaard<>(id, versie, a.staat()));
                yield new Uitkomst.Gedaan<>(tafels.get(id));
            }
            case Geweigerd<Tafel, TafelGebeurtenis> g -> new Uitkomst.Geweigerd<>(g.reden());
            case Ongewijzigd<Tafel, TafelGebeurtenis> _ -> new Uitkomst.Gedaan<>(tafels.get(id));
        };
    }
}
