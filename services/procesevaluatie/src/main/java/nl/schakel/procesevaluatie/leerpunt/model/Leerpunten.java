package nl.schakel.procesevaluatie.leerpunt.model;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.schakel.procesevaluatie.gedeeld.model.Sleutel;

/** Alle leerpunten. Een wijziging en haar gebeurtenissen worden samen bewaard, of geen van beide. */
public interface Leerpunten {

    Optional<Leerpunt> vind(String id);

    List<Leerpunt> vindAlle(Collection<String> ids);

    /** Nieuwste kwartaal eerst. */
    Lijst vrijgegeven(int overslaan, int hoogstens);

    List<Leerpunt> wachtendOpGespreksleider(String persoonId);

    List<Leerpunt> wachtendOpTweedeLezer(int hoogstens);

    /** Bestaat dit id al, dan blijft het zoals het is. */
    LeerpuntUitkomst voegToe(String id, Sleutel sleutel, Supplier<LeerpuntUitspraak> uitspraak);

    LeerpuntUitkomst wijzig(String id, Sleutel sleutel, Function<Leerpunt, LeerpuntUitspraak> uitspraak);

    /** @param totaal aantal over alle bladzijden */
    record Lijst(List<Leerpunt> leerpunten, long totaal) {}
}
