package nl.schakel.procesevaluatie.toegang.model;

import static nl.schakel.procesevaluatie.gedeeld.model.Rol.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.schakel.procesevaluatie.gedeeld.model.Rol;

/** Alles wat men hier kan vragen: wie het mag, en wat iemand leest die het niet mag. Dit is het hele beleid. */
public enum Handeling {
    EVALUATIE_LEZEN("evaluatie.lezen", Soort.LEZEN, "U kunt dit niet zien. Vraag het aan de gespreksleider of aan de zorgcoördinator.",
            GESPREKSLEIDER, GEZIN, ZORGCOORDINATOR, VOORSTELLER, DEELNEMER),
    EVALUATIE_VOORSTELLEN("evaluatie.voorstellen", Soort.AANMAKEN, "Alleen wie bij dit gezin hoort of ermee werkt, kan dit vragen.", CASUSDEELNEMER),
    INSTEMMEN("evaluatie.instemmen", Soort.WIJZIGEN, "Alleen het gezin kiest of het meedoet.", GEZIN),
    GESPREKSLEIDER_KIEZEN("evaluatie.gespreksleider-kiezen", Soort.WIJZIGEN, "Het gezin of de zorgcoördinator kiest de gespreksleider.",
            GEZIN, ZORGCOORDINATOR, VOORSTELLER),
    TIJDLIJN_KIEZEN("evaluatie.tijdlijn-kiezen", Soort.WIJZIGEN, "De gespreksleider kiest de momenten.", GESPREKSLEIDER),
    MOMENT_TOEVOEGEN("evaluatie.moment-toevoegen", Soort.WIJZIGEN, "Het gezin en de gespreksleider voegen momenten toe.", GESPREKSLEIDER, GEZIN),
    DEELNEMER_UITNODIGEN("evaluatie.uitnodigen", Soort.WIJZIGEN, "De gespreksleider nodigt mensen uit.", GESPREKSLEIDER),
    DEELNEMER_AFSLUITEN("evaluatie.deelnemer-afsluiten", Soort.WIJZIGEN, "Het gezin, de zorgcoördinator of de gespreksleider kan dit.",
            GESPREKSLEIDER, GEZIN, ZORGCOORDINATOR),
    BIJEENKOMST_PLANNEN("evaluatie.bijeenkomst-plannen", Soort.WIJZIGEN, "De gespreksleider kiest de datum.", GESPREKSLEIDER),
    TOEZEGGEN("evaluatie.toezeggen", Soort.WIJZIGEN, "Dit kan alleen wie is uitgenodigd.", DEELNEMER, GENODIGDE),
    AFMELDEN("evaluatie.afmelden", Soort.WIJZIGEN, "Dit kan alleen wie is uitgenodigd.", DEELNEMER, GENODIGDE),
    BIJDRAGEN("evaluatie.bijdragen", Soort.WIJZIGEN, "Dit kan alleen wie is uitgenodigd.", DEELNEMER, GEZIN, GENODIGDE),
    VERSLAG_MAKEN("evaluatie.verslag-maken", Soort.WIJZIGEN, "De gespreksleider maakt het verslag.", GESPREKSLEIDER),
    LEERPUNT_MAKEN("evaluatie.leerpunt-maken", Soort.WIJZIGEN, "De gespreksleider schrijft de leerpunten op.", GESPREKSLEIDER),
    VERBETERACTIE_MAKEN("evaluatie.verbeteractie-maken", Soort.WIJZIGEN, "De gespreksleider schrijft de acties op.", GESPREKSLEIDER),
    VERBETERACTIE_BIJWERKEN("evaluatie.verbeteractie-bijwerken", Soort.WIJZIGEN, "De gespreksleider of de zorgcoördinator werkt acties bij.",
            GESPREKSLEIDER, ZORGCOORDINATOR),
    INTREKKEN("evaluatie.intrekken", Soort.WIJZIGEN, "Het gezin, de zorgcoördinator of de gespreksleider kan dit.", GESPREKSLEIDER, GEZIN, ZORGCOORDINATOR),
    UITNODIGING_LEZEN("uitnodiging.lezen", Soort.LEZEN, "Deze uitnodiging is niet voor u.", GENODIGDE),
    ANTWOORDEN_BEWAREN("uitnodiging.antwoorden-bewaren", Soort.WIJZIGEN, "Deze uitnodiging is niet voor u.", GENODIGDE),
    LEERPUNT_LEZEN("leerpunt.lezen", Soort.LEZEN, "U kunt dit leerpunt nog niet zien. Het is nog niet vrijgegeven.",
            GESPREKSLEIDER, ZORGCOORDINATOR, TWEEDE_LEZER, INGELOGD),
    LEERPUNT_VRIJGEVEN("leerpunt.vrijgeven", Soort.WIJZIGEN, "De gespreksleider en een collega geven een leerpunt samen vrij.", GESPREKSLEIDER, TWEEDE_LEZER),
    OPSOMMEN("lijst.lezen", Soort.LEZEN, "Deze lijst is er voor mensen met een account.", INGELOGD);

    private final String code;
    private final Soort soort;
    private final String nee;
    private final Set<Rol> rollen;

    Handeling(String code, Soort soort, String nee, Rol eerste, Rol... meer) {
        this.code = code;
        this.soort = soort;
        this.nee = nee;
        this.rollen = EnumSet.of(eerste, meer);
    }

    /** Wat voor handeling het is voor het inzageregister. */
    public enum Soort {
        LEZEN,
        AANMAKEN,
        WIJZIGEN
    }

    public String code() {
        return code;
    }

    public Soort soort() {
        return soort;
    }

    public String nee() {
        return nee;
    }

    /** De rol waarop het mag; leeg als het niet mag. Wie er meer heeft, handelt in de eerste van de lijst hierboven. */
    public List<Rol> magAls(Set<Rol> heeft) {
        return rollen.stream().filter(heeft::contains).limit(1).toList();
    }
}
