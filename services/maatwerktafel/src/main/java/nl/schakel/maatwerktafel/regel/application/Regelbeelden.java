package nl.schakel.maatwerktafel.regel.application;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.schakel.access.Onderwerp;
import nl.schakel.maatwerktafel.gedeeld.application.Tijd;
import nl.schakel.maatwerktafel.gedeeld.model.Bewaard;
import nl.schakel.maatwerktafel.gedeeld.model.Toegangslijst;
import nl.schakel.maatwerktafel.regel.model.Beleidssignaal;
import nl.schakel.maatwerktafel.regel.model.Beleidssignalen;
import nl.schakel.maatwerktafel.regel.model.Regel;
import nl.schakel.maatwerktafel.regel.model.RegelId;
import nl.schakel.maatwerktafel.regel.model.Regels;
import org.jspecify.annotations.Nullable;

/** Puts a rule and its newest signal together, and leaves out numbers that could point at a family. */
public final class Regelbeelden {

    /** Fewer than this is not shown outside the table and beleid: with one or two, people know whose it was. */
    private static final int KLEINSTE_GETAL = 5;

    private static final Set<String> ZIEN_ALLES =
            Set.of(Toegangslijst.BELEID, Toegangslijst.VOORZITTER, Toegangslijst.TAFELMEDEWERKER);

    private final Regels regels;
    private final Beleidssignalen signalen;
    private final Tijd tijd;

    public Regelbeelden(Regels regels, Beleidssignalen signalen, Tijd tijd) {
        this.regels = regels;
        this.signalen = signalen;
        this.tijd = tijd;
    }

    public Optional<Regelbeeld> van(String regelId, Onderwerp lezer) {
        return regels.vind(new RegelId(regelId)).map(regel -> beelden(List.of(regel), lezer).getFirst());
    }

    /** By id; a rule that is not there is left out. */
    public Map<String, Regelbeeld> van(Collection<String> regelIds, Onderwerp lezer) {
        List<RegelId> ids = regelIds.stream().map(RegelId::new).toList();
        return beelden(regels.vind(ids), lezer).stream().collect(Collectors.toMap(Regelbeeld::id, b -> b));
    }

    List<Regelbeeld> beelden(List<Bewaard<Regel>> gevonden, Onderwerp lezer) {
        List<RegelId> ids = gevonden.stream().map(r -> r.staat().id()).toList();
        Map<RegelId, Beleidssignaal> nieuwste = signalen.over(ids).stream()
                .collect(Collectors.toMap(Beleidssignaal::regelId, s -> s, (eerste, _) -> eerste));
        return gevonden.stream().map(regel -> beeld(regel, nieuwste.get(regel.staat().id()), lezer)).toList();
    }

    private Regelbeeld beeld(Bewaard<Regel> regel, @Nullable Beleidssignaal signaal, Onderwerp lezer) {
        int aantal = regel.staat().aantalVerzoeken(tijd.vandaag());
        boolean toon = aantal >= KLEINSTE_GETAL || lezer.heeftEenVan(ZIEN_ALLES);
        Regelbeeld.Signaal kort = signaal == null ? null : new Regelbeeld.Signaal(signaal.id().waarde(), signaal.stand());
        return Regelbeeld.van(regel.staat(), regel.versie(), toon ? aantal : null, kort);
    }

    /** Titles by id, for lists. */
    public Map<String, String> titels(Collection<String> ids) {
        List<RegelId> gezocht = ids.stream().distinct().map(RegelId::new).toList();
        return gezocht.isEmpty()
                ? Map.of()
                : regels.vind(gezocht).stream().collect(Collectors.toMap(Bewaard::id, r -> r.staat().tekst().titel()));
    }
}
