package nl.schakel.gezinsplan.casus.model;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who they are and what they want. */
public record Gezin(List<Gezinslid> leden, List<Wens> wensen) {

    public Gezin {
        leden = List.copyOf(leden);
        wensen = List.copyOf(wensen);
    }

    public Optional<Gezinslid> lid(UUID id) {
        return leden.stream().filter(l -> l.id().equals(id)).findFirst();
    }

    public Optional<Gezinslid> lidMetAccount(String persoonId) {
        return leden.stream().filter(l -> persoonId.equals(l.persoonId())).findFirst();
    }

    public Optional<Wens> wens(UUID id) {
        return wensen.stream().filter(w -> w.id().equals(id)).findFirst();
    }

    /** The family names, as in 'Amrani – De Wit': the first word of a name is taken for the given name. */
    String familienaam() {
        return leden.stream()
                .map(l -> l.naam().replaceFirst("^\\S+\\s+", ""))
                .distinct()
                .limit(2)
                .collect(Collectors.joining(" – "));
    }

    Gezin met(Gezinslid lid) {
        return new Gezin(Lijsten.met(leden, lid, Gezinslid::id), wensen);
    }

    Gezin met(Wens wens) {
        return new Gezin(leden, Lijsten.met(wensen, wens, Wens::id));
    }
}
