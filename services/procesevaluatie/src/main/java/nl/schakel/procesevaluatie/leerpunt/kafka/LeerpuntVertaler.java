package nl.schakel.procesevaluatie.leerpunt.kafka;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.schakel.messaging.OutgoingEvent;
import nl.schakel.procesevaluatie.gedeeld.application.Toegangsrecord;
import nl.schakel.procesevaluatie.gedeeld.application.Vertaler;
import nl.schakel.procesevaluatie.gedeeld.model.Functies;
import nl.schakel.procesevaluatie.leerpunt.model.Leerpunt;
import nl.schakel.procesevaluatie.leerpunt.model.Leerpunt.Afkomst;
import nl.schakel.procesevaluatie.leerpunt.model.LeerpuntGebeurtenis;
import nl.schakel.procesevaluatie.leerpunt.model.LeerpuntGebeurtenis.LeerpuntGelezen;
import nl.schakel.procesevaluatie.leerpunt.model.LeerpuntGebeurtenis.LeerpuntVoorgesteld;
import nl.schakel.procesevaluatie.leerpunt.model.LeerpuntGebeurtenis.LeerpuntVrijgegeven;
import nl.schakel.procesevaluatie.leerpunt.model.LeerpuntUitspraak;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Zet gebeurtenissen van een leerpunt om. De sleutel is het leerpunt zelf: niets hierin leidt naar een gezin of een evaluatie. */
@Component
class LeerpuntVertaler implements Vertaler<Leerpunt, LeerpuntUitspraak.Aanvaard> {

    private static final String TOPIC = "procesevaluatie";
    private static final String SOORT = "nl.leerpunten.";

    @Override
    public List<OutgoingEvent> vertaal(@Nullable Leerpunt voor, LeerpuntUitspraak.Aanvaard aanvaard) {
        var na = aanvaard.leerpunt();
        var rol = aanvaard.door().rol();
        var uit = new ArrayList<OutgoingEvent>();
        if (voor == null || (voor.afkomst() == null) != (na.afkomst() == null)) {
            uit.add(toegang(na, rol));
        }
        aanvaard.gebeurtenissen().forEach(gebeurtenis -> uit.add(vertaal(na, gebeurtenis, rol)));
        return uit;
    }

    private static OutgoingEvent toegang(Leerpunt na, String rol) {
        Set<String> functies = na.afkomst() == null ? Functies.PROFESSIONALS : Functies.TWEEDE_LEZERS;
        return Toegangsrecord.van(na.id(), "LEERPUNT", null, lezers(na.afkomst()), functies, rol);
    }

    private static List<Toegangsrecord.Persoon> lezers(@Nullable Afkomst afkomst) {
        return afkomst == null ? List.of()
                : Stream.concat(Stream.of(afkomst.gespreksleiderId()), afkomst.zorgcoordinatorIds().stream())
                        .distinct()
                        .map(id -> new Toegangsrecord.Persoon(id, null, null))
                        .toList();
    }

    private static OutgoingEvent vertaal(Leerpunt leerpunt, LeerpuntGebeurtenis gebeurtenis, String rol) {
        var data = new LinkedHashMap<String, Object>(eigen(gebeurtenis));
        data.put("door", Toegangsrecord.door(rol));
        return new OutgoingEvent(SOORT + naam(gebeurtenis) + ".v1", TOPIC, leerpunt.id(), data);
    }

    private static Map<String, Object> eigen(LeerpuntGebeurtenis gebeurtenis) {
        return switch (gebeurtenis) {
            case LeerpuntVrijgegeven(var soort, var regelId) -> regelId == null
                    ? Map.of("soort", soort.name())
                    : Map.of("soort", soort.name(), "regelId", regelId);
            case LeerpuntVoorgesteld g -> Map.of();
            case LeerpuntGelezen g -> Map.of();
        };
    }

    private static String naam(LeerpuntGebeurtenis gebeurtenis) {
        return switch (gebeurtenis) {
            case LeerpuntVoorgesteld g -> "leerpunt-voorgesteld";
            case LeerpuntGelezen g -> "leerpunt-gelezen";
            case LeerpuntVrijgegeven g -> "leerpunt-vrijgegeven";
        };
    }
}
