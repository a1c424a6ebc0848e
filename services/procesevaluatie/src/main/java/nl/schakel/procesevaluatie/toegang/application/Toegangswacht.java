package nl.schakel.procesevaluatie.toegang.application;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import nl.schakel.access.Inzageregel;
import nl.schakel.access.Inzageregel.Actie;
import nl.schakel.access.Inzageregister;
import nl.schakel.access.Onderwerp;
import nl.schakel.access.Toegangsbesluit;
import nl.schakel.access.Toegangsvraag;
import nl.schakel.procesevaluatie.toegang.application.Beleid.Feiten;
import nl.schakel.procesevaluatie.toegang.model.Handeling;
import nl.schakel.procesevaluatie.gedeeld.model.Rol;
import org.jspecify.annotations.Nullable;

/** Beslist of iemand iets mag, en legt vast dat het is gevraagd: ook als het antwoord nee was. */
public final class Toegangswacht {

    private static final ZoneId HIER = ZoneId.of("Europe/Amsterdam");
    private static final Map<String, String> CASEROLLEN = Map.of(Rol.GEZIN.name(), "GEZINSLID", Rol.ZORGCOORDINATOR.name(), "ZORGCOORDINATOR");

    private final Beleid beleid = new Beleid();
    private final Inzageregister register;
    private final Clock klok;

    public Toegangswacht(Inzageregister register, Clock klok) {
        this.register = register;
        this.klok = klok;
    }

    /** De dag waarop wij beslissen: een deelname loopt tot het einde van een dag in Nederland. */
    public LocalDate vandaag() {
        return LocalDate.ofInstant(klok.instant(), HIER);
    }

    public Toegangsbesluit beslis(Onderwerp wie, Handeling handeling, Zaak zaak, Set<Rol> rollen) {
        return beleid.beslis(vraag(wie, handeling, zaak), new Feiten(handeling, rollen));
    }

    /** Beslist en legt vast. */
    public Toegangsbesluit vraag(Onderwerp wie, Handeling handeling, Zaak zaak, Set<Rol> rollen) {
        var besluit = beslis(wie, handeling, zaak, rollen);
        leg(wie, handeling, zaak, besluit);
        return besluit;
    }

    /** Komt pas terug als de regel is bewaard; lukt dat niet, dan mag er niets worden getoond. */
    public void leg(Onderwerp wie, Handeling handeling, Zaak zaak, Toegangsbesluit besluit) {
        var regel = Inzageregel.van(vraag(wie, handeling, zaak), besluit, actie(handeling.soort()), zaak.casusId(), klok.instant());
        var caserol = besluit.grondslag() == null ? null : CASEROLLEN.get(besluit.grondslag());
        register.leg(caserol == null ? regel : regel.metCaserol(caserol));
    }

    private static Toegangsvraag vraag(Onderwerp wie, Handeling handeling, Zaak zaak) {
        return new Toegangsvraag(wie, handeling.code(), zaak.soort(), zaak.id());
    }

    private static Actie actie(Handeling.Soort soort) {
        return switch (soort) {
            case LEZEN -> Actie.LEZEN;
            case AANMAKEN -> Actie.AANMAKEN;
            case WIJZIGEN -> Actie.WIJZIGEN;
        };
    }

    /**
     * Waar het over gaat.
     *
     * @param casusId het gezin; ontbreekt bij een leerpunt, want dat leidt nergens naar terug
     */
    public record Zaak(String soort, String id, @Nullable String casusId) {

        public static Zaak evaluatie(String id, @Nullable String casusId) {
            return new Zaak("EVALUATIE", id, casusId);
        }

        public static Zaak leerpunt(String id) {
            return new Zaak("LEERPUNT", id, null);
        }

        public static Zaak lijst(String naam) {
            return new Zaak("LIJST", naam, null);
        }
    }
}
