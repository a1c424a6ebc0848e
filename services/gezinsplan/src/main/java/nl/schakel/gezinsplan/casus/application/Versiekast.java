package nl.schakel.gezinsplan.casus.application;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.access.Onderwerp;
import nl.schakel.gezinsplan.casus.application.Lezing.Gelezen;
import nl.schakel.gezinsplan.casus.model.Casus;
import nl.schakel.gezinsplan.casus.model.CasusId;
import nl.schakel.gezinsplan.casus.model.Door;
import nl.schakel.gezinsplan.casus.model.Planinhoud;
import nl.schakel.gezinsplan.casus.model.Planversie;
import nl.schakel.gezinsplan.casus.model.Planversies;
import nl.schakel.gezinsplan.casus.model.Vaststelling;

/** What all reading of fixed plans shares: access to the casus, and of the copies only those that the casus names. */
public final class Versiekast {

    private final CasusLezen lezen;
    private final Planversies versies;
    private final Toegang toegang;

    public Versiekast(CasusLezen lezen, Planversies versies, Toegang toegang) {
        this.lezen = lezen;
        this.versies = versies;
        this.toegang = toegang;
    }

    <T> Versievondst<T> open(Onderwerp wie, CasusId id, Function<Casus, Optional<T>> vraag) {
        Lezing lezing = lezen.voerUit(wie, id, Handeling.VERSIES_LEZEN);
        if (!(lezing instanceof Gelezen(var bewaard))) {
            return new Versievondst.Niet<>(lezing);
        }
        return vraag.apply(bewaard.casus())
                .<Versievondst<T>>map(Versievondst.Wel::new)
                .orElseGet(Versievondst.GeenVersie::new);
    }

    /** Those of which this person may know, in one question to the store, however many there are. */
    List<Bewaard> bewaard(Onderwerp wie, Casus casus, Collection<Vaststelling> vaststellingen) {
        if (vaststellingen.isEmpty()) {
            return List.of();
        }
        Map<Long, Planversie> gevonden = versies
                .zoek(casus.id(), vaststellingen.stream().map(Vaststelling::casusversie).toList()).stream()
                .collect(Collectors.toMap(Planversie::casusversie, Function.identity()));
        return vaststellingen.stream()
                .flatMap(v -> Stream.ofNullable(gevonden.get(v.casusversie())).flatMap(p -> bewaard(wie, casus, v, p).stream()))
                .toList();
    }

    private Optional<Bewaard> bewaard(Onderwerp wie, Casus casus, Vaststelling vaststelling, Planversie versie) {
        return toegang.zicht(wie, casus, vaststelling, versie.inhoud())
                .map(zicht -> new Bewaard(vaststelling, versie.inhoud(), zicht));
    }

    /**
     * A whole plan, and what somebody may see of it.
     *
     * @param alles never leaves here but through {@link Gezien}
     */
    record Bewaard(Vaststelling vaststelling, Planinhoud alles, Zicht zicht) {

        Versie versie() {
            return new Versie(vaststelling, door(zicht));
        }

        Gezien door(Zicht ogen) {
            return Gezien.van(alles, ogen, LocalDate.ofInstant(vaststelling.op(), Door.HIER));
        }
    }
}
