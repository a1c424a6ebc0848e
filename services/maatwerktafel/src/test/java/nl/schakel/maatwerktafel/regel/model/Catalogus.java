package nl.schakel.maatwerktafel.regel.model;

import java.util.ArrayList;
import java.util.Collection;
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

/** Rules and their signals in memory. Keeps versions as the store does, but forgets nothing and recognises no repeats. */
public final class Catalogus implements Regels, Beleidssignalen {

    private final Map<String, Bewaard<Regel>> regels = new LinkedHashMap<>();
    private final Map<String, Bewaard<Beleidssignaal>> signalen = new LinkedHashMap<>();

    @Override
    public Optional<Bewaard<Regel>> vind(RegelId id) {
        return Optional.ofNullable(regels.get(id.waarde()));
    }

    @Override
    public List<Bewaard<Regel>> vind(Collection<RegelId> ids) {
        return ids.stream().distinct().map(this::vind).flatMap(Optional::stream).toList();
    }

    @Override
    public Deel<Bewaard<Regel>> zoek(String tekst, int overslaan, int hoogstens) {
        List<Bewaard<Regel>> gevonden =
                regels.values().stream().filter(r -> r.staat().tekst().titel().contains(tekst)).toList();
        return new Deel<>(gevonden.stream().skip(overslaan).limit(hoogstens).toList(), gevonden.size());
    }

    @Override
    public Uitkomst<Regel> maak(RegelOpdracht.VoegToe opdracht, Aanleiding aanleiding) {
        return bewaar(regels, opdracht.id().waarde(), 1, Regel.maak(opdracht));
    }

    @Override
    public Uitkomst<Regel> wijzig(RegelId id, RegelOpdracht opdracht, Aanleiding aanleiding) {
        Bewaard<Regel> nu = regels.get(id.waarde());
        return nu == null
                ? new Uitkomst.Ontbreekt<>()
                : bewaar(regels, nu.id(), nu.versie() + 1, nu.staat().verwerk(opdracht, nu.versie() + 1));
    }

    @Override
    public Optional<Bewaard<Beleidssignaal>> vind(SignaalId id) {
        return Optional.ofNullable(signalen.get(id.waarde()));
    }

    @Override
    public List<Bewaard<Beleidssignaal>> alle() {
        return new ArrayList<>(signalen.values()).reversed();
    }

    @Override
    public List<Beleidssignaal> over(Collection<RegelId> gevraagd) {
        return alle().stream().map(Bewaard::staat).filter(s -> gevraagd.contains(s.regelId())).toList();
    }

    @Override
    public Uitkomst<Beleidssignaal> maak(SignaalOpdracht.GeefSignaal opdracht, Aanleiding aanleiding) {
        Bewaard<Beleidssignaal> al = signalen.get(opdracht.id().waarde());
        return al == null
                ? bewaar(signalen, opdracht.id().waarde(), 1, Beleidssignaal.maak(opdracht))
                : new Uitkomst.Gedaan<>(al);
    }

    @Override
    public Uitkomst<Beleidssignaal> wijzig(SignaalId id, SignaalOpdracht opdracht, Aanleiding aanleiding) {
        Bewaard<Beleidssignaal> nu = signalen.get(id.waarde());
        return nu == null
                ? new Uitkomst.Ontbreekt<>()
                : bewaar(signalen, nu.id(), nu.versie() + 1, nu.staat().verwerk(opdracht, nu.versie() + 1));
    }

    private static <S, E> Uitkomst<S> bewaar(Map<String, Bewaard<S>> waar, String id, long versie, Uitslag<S, E> uitslag) {
        return switch (uitslag) {
            case Aanvaard<S, E> a -> {
                waar.put(id, new Bewaard<>(id, versie, a.staat()));
                yield new Uitkomst.Gedaan<>(waar.get(id));
            }
            case Geweigerd<S, E> g -> new Uitkomst.Geweigerd<>(g.reden());
            case Ongewijzigd<S, E> _ -> new Uitkomst.Gedaan<>(waar.get(id));
        };
    }
}
