package nl.schakel.maatwerktafel.verzoek.application;

import java.util.HashMap;
import java.util.HashSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.schakel.maatwerktafel.gedeeld.model.Aanleiding;
import nl.schakel.maatwerktafel.gedeeld.model.Bewaard;
import nl.schakel.maatwerktafel.gedeeld.model.Uitkomst;
import nl.schakel.maatwerktafel.gedeeld.model.Uitslag;
import nl.schakel.maatwerktafel.toegang.model.Casustoegang;
import nl.schakel.maatwerktafel.toegang.model.Casustoegangen;
import nl.schakel.maatwerktafel.verzoek.model.Verzoek;
import nl.schakel.maatwerktafel.verzoek.model.VerzoekGebeurtenis;
import nl.schakel.maatwerktafel.verzoek.model.VerzoekId;
import nl.schakel.maatwerktafel.verzoek.model.VerzoekOpdracht;
import nl.schakel.maatwerktafel.verzoek.model.Verzoeken;
import org.jspecify.annotations.Nullable;

/** Requests and participations in memory, with what happened to them. */
final class Geheugen implements Verzoeken, Casustoegangen {

    final List<VerzoekGebeurtenis> gebeurd = new ArrayList<>();

    /** Runs between the making of a concept and the answer: what another thread may do just then. */
    Runnable naMaken = () -> {};

    private final Map<VerzoekId, Bewaard<Verzoek>> verzoeken = new LinkedHashMap<>();
    private final Map<String, Casustoegang> casussen = new HashMap<>();
    private final Set<String> gezien = new HashSet<>();

    @Override
    public Optional<Bewaard<Verzoek>> vind(VerzoekId id) {
        return Optional.ofNullable(verzoeken.get(id));
    }

    @Override
    public Uitkomst<Verzoek> maak(VerzoekOpdracht.MaakConcept opdracht, Aanleiding aanleiding) {
        if (verzoeken.containsKey(opdracht.id())) {
            return new Uitkomst.Gedaan<>(verzoeken.get(opdracht.id()));
        }
        Uitkomst<Verzoek> uitkomst = verwerk(opdracht.id(), 1, null, Verzoek.maak(opdracht));
        naMaken.run();
        return uitkomst;
    }

    @Override
    public Uitkomst<Verzoek> wijzig(VerzoekId id, VerzoekOpdracht opdracht, Aanleiding aanleiding) {
        Bewaard<Verzoek> nu = verzoeken.get(id);
        if (nu == null) {
            return new Uitkomst.Ontbreekt<>();
        }
        if (aanleiding instanceof Aanleiding.Opdracht(String sleutel) && !gezien.add(id + sleutel)) {
            return new Uitkomst.Gedaan<>(nu);
        }
        return verwerk(id, nu.versie() + 1, nu, nu.staat().verwerk(opdracht, nu.versie() + 1));
    }

    private Uitkomst<Verzoek> verwerk(
            VerzoekId id, long versie, @Nullable Bewaard<Verzoek> nu, Uitslag<Verzoek, VerzoekGebeurtenis> uitslag) {
        return switch (uitslag) {
            case Uitslag.Aanvaard<Verzoek, VerzoekGebeurtenis>(Verzoek nieuw, List<VerzoekGebeurtenis> wat) -> {
                Bewaard<Verzoek> bewaard = new Bewaard<>(id.waarde(), versie, nieuw);
                verzoeken.put(id, bewaard);
                gebeurd.addAll(wat);
                yield new Uitkomst.Gedaan<>(bewaard);
            }
            case Uitslag.Geweigerd<Verzoek, VerzoekGebeurtenis>(var reden) -> new Uitkomst.Geweigerd<>(reden);
            case Uitslag.Ongewijzigd<Verzoek, VerzoekGebeurtenis> _ -> new Uitkomst.Gedaan<>(nu);
        };
    }

    @Override
    public List<VerzoekId> vanCasus(String casusId) {
        return verzoeken.values().stream()
                .map(Bewaard::staat)
                .filter(v -> v.herkomst().casusId().equals(casusId))
                .map(Verzoek::id)
                .toList();
    }

    @Override
    public List<Bewaard<Verzoek>> wachtOpPlan(int hoogstens) {
        return verzoeken.values().stream().filter(v -> v.staat().formulier().wachtOpPlan()).limit(hoogstens).toList();
    }

    @Override
    public Optional<Casustoegang> vind(String casusId) {
        return Optional.ofNullable(casussen.get(casusId));
    }

    @Override
    public void bewaar(Casustoegang toegang) {
        casussen.merge(toegang.casusId(), toegang, (a, b) -> a.volgnummer().compareTo(b.volgnummer()) >= 0 ? a : b);
    }

    List<Verzoek> alle() {
        return verzoeken.values().stream().map(Bewaard::staat).toList();
    }
}
