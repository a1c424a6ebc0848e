package nl.schakel.inzagelog.inzage.model;

import static java.util.Map.entry;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Wat iemand deed, of wilde doen, in gewone woorden. */
public final class Handelingen {

    /**
     * @param deed wat lukte
     * @param wilde wat werd tegengehouden, na 'probeerde'
     */
    record Wat(String deed, String wilde) {}

    private static final Wat ONBEKEND = new Wat("deed iets waar wij nog geen woord voor hebben", "iets te doen waar wij nog geen woord voor hebben");

    private static final Map<String, Wat> PLAN = Map.ofEntries(
            wat("gezinsplan.casus-aanmelden", "meldde het gezin aan", "het gezin aan te melden"),
            wat("gezinsplan.casussen-zoeken", "zocht in de lijst van gezinnen", "te zoeken in de lijst van gezinnen"),
            wat("gezinsplan.casus-lezen", "las het plan", "het plan te lezen"),
            wat("gezinsplan.versies-lezen", "las een eerdere versie van het plan", "een eerdere versie van het plan te lezen"),
            wat("gezinsplan.eerdere-woorden-lezen", "las wat ergens eerder stond", "te lezen wat ergens eerder stond"),
            wat("gezinsplan.gezinslid-toevoegen", "zette een gezinslid in het plan", "een gezinslid in het plan te zetten"),
            wat("gezinsplan.gezinslid-wijzigen", "veranderde gegevens van een gezinslid", "gegevens van een gezinslid te veranderen"),
            wat("gezinsplan.wens-toevoegen", "schreef een wens op", "een wens op te schrijven"),
            wat("gezinsplan.wens-wijzigen", "veranderde een wens", "een wens te veranderen"),
            wat("gezinsplan.doel-toevoegen", "schreef een doel op", "een doel op te schrijven"),
            wat("gezinsplan.doel-wijzigen", "veranderde een doel", "een doel te veranderen"),
            wat("gezinsplan.cijfer-geven", "gaf een cijfer", "een cijfer te geven"),
            wat("gezinsplan.werkaantekening-schrijven", "schreef een werkaantekening", "een werkaantekening te schrijven"),
            wat("gezinsplan.actie-toevoegen", "schreef een actie op", "een actie op te schrijven"),
            wat("gezinsplan.actie-wijzigen", "veranderde een actie", "een actie te veranderen"),
            wat("gezinsplan.actiestatus-zetten", "zei hoever een actie is", "te zeggen hoever een actie is"),
            wat("gezinsplan.blokkade-melden", "zei dat een actie vastzit", "te zeggen dat een actie vastzit"),
            wat("gezinsplan.blokkade-opheffen", "zei dat een actie weer verder kan", "te zeggen dat een actie weer verder kan"),
            wat("gezinsplan.betrokkene-uitnodigen", "nodigde iemand uit", "iemand uit te nodigen"),
            wat("gezinsplan.betrokkene-afsluiten", "stopte de toegang van iemand", "de toegang van iemand te stoppen"),
            wat("gezinsplan.zorgcoordinator-aanwijzen", "wees de zorgcoördinator aan", "de zorgcoördinator aan te wijzen"),
            wat("gezinsplan.zorgcoordinator-overdragen", "vroeg iemand om zorgcoördinator te worden", "iemand te vragen om zorgcoördinator te worden"),
            wat("gezinsplan.overdracht-beantwoorden", "zei ja of nee op de vraag om zorgcoördinator te worden", "ja of nee te zeggen op de vraag om zorgcoördinator te worden"),
            wat("gezinsplan.overdracht-intrekken", "trok de vraag om zorgcoördinator te worden in", "de vraag om zorgcoördinator te worden in te trekken"),
            wat("gezinsplan.overleg-plannen", "plande een overleg", "een overleg te plannen"),
            wat("gezinsplan.overleg-verzetten", "verzette een overleg", "een overleg te verzetten"),
            wat("gezinsplan.overleg-afzeggen", "zegde een overleg af", "een overleg af te zeggen"),
            wat("gezinsplan.overleg-vastleggen", "legde vast wie er bij een overleg waren", "vast te leggen wie er bij een overleg waren"),
            wat("gezinsplan.agendapunt-toevoegen", "zette iets op de agenda van een overleg", "iets op de agenda van een overleg te zetten"),
            wat("gezinsplan.notitie-schrijven", "schreef op wat er in een overleg is besproken", "op te schrijven wat er in een overleg is besproken"),
            wat("gezinsplan.actie-van-notitie-maken", "maakte een actie van wat is besproken", "een actie te maken van wat is besproken"),
            wat("gezinsplan.casus-bekijken-als", "keek wat iemand anders van het plan ziet", "te kijken wat iemand anders van het plan ziet"),
            wat("gezinsplan.veiligheid-checken", "legde de check op veiligheid vast", "de check op veiligheid vast te leggen"),
            wat("gezinsplan.evaluatie-plannen", "koos een dag om terug te kijken", "een dag te kiezen om terug te kijken"),
            wat("gezinsplan.akkoord-geven", "zei of het plan goed is", "te zeggen of het plan goed is"),
            wat("gezinsplan.plan-vaststellen", "stelde het plan vast", "het plan vast te stellen"),
            wat("gezinsplan.eerste-contact-vastleggen", "legde het eerste contact vast", "het eerste contact vast te leggen"),
            wat("gezinsplan.casus-afsluiten", "sloot het plan af", "het plan af te sluiten"),
            wat("gezinsplan.nazorg-geven", "schreef op hoe het na het afsluiten gaat", "op te schrijven hoe het na het afsluiten gaat"),
            wat("gezinsplan.casus-heropenen", "opende het plan opnieuw", "het plan opnieuw te openen"),
            wat("gezinsplan.verzoekgegevens-lezen", "haalde op wat nodig is voor een verzoek", "op te halen wat nodig is voor een verzoek"),
            wat("gezinsplan.contact-lezen", "haalde de naam van het gezin op", "de naam van het gezin op te halen"),
            wat("gezinsplan.mijn-werk-lezen", "bekeek de eigen lijst met werk", "de lijst met werk te bekijken"),
            wat("gezinsplan.adresboek-lezen", "zocht in het adresboek", "in het adresboek te zoeken"),
            wat("gezinsplan.adresboek-bijhouden", "werkte het adresboek bij", "het adresboek bij te werken"),
            wat("inzagelog.lezen", "bekeek wie er keek", "te bekijken wie er keek"));

    private static final Map<String, Wat> MAATWERK = Map.ofEntries(
            wat("verzoek.lezen", "las het verzoek aan de maatwerktafel", "het verzoek aan de maatwerktafel te lezen"),
            wat("verzoek.maken", "begon een verzoek aan de maatwerktafel", "een verzoek aan de maatwerktafel te maken"),
            wat("verzoek.wijzigen", "veranderde het verzoek aan de maatwerktafel", "het verzoek aan de maatwerktafel te veranderen"),
            wat("verzoek.indienen", "verstuurde het verzoek", "het verzoek te versturen"),
            wat("verzoek.intrekken", "trok het verzoek in", "het verzoek in te trekken"),
            wat("verzoek.vraag-stellen", "stelde een vraag over het verzoek", "een vraag te stellen over het verzoek"),
            wat("verzoek.vraag-beantwoorden", "beantwoordde een vraag over het verzoek", "een vraag over het verzoek te beantwoorden"),
            wat("verzoek.agenderen", "zette het verzoek op de agenda", "het verzoek op de agenda te zetten"),
            wat("verzoek.ontwerpbesluit-schrijven", "schreef aan het besluit", "aan het besluit te schrijven"),
            wat("verzoek.beslissen", "nam een besluit over het verzoek", "een besluit te nemen over het verzoek"),
            wat("verzoek.voorwaarden-lezen", "haalde op wat er is afgesproken in het besluit", "op te halen wat er is afgesproken in het besluit"),
            wat("regel.lezen", "las een regel", "een regel te lezen"),
            wat("regel.toevoegen", "schreef een regel op", "een regel op te schrijven"),
            wat("regel.aanpassen", "paste een regel aan", "een regel aan te passen"),
            wat("signaal.lezen", "las een signaal over een regel", "een signaal over een regel te lezen"),
            wat("signaal.behandelen", "behandelde een signaal over een regel", "een signaal over een regel te behandelen"),
            wat("tafel.lezen", "las de agenda van de maatwerktafel", "de agenda van de maatwerktafel te lezen"),
            wat("tafel.plannen", "plande een maatwerktafel", "een maatwerktafel te plannen"),
            wat("precedent.lezen", "las eerdere besluiten", "eerdere besluiten te lezen"),
            wat("overzicht.lezen", "las het overzicht met cijfers", "het overzicht met cijfers te lezen"),
            wat("mijn-werk.lezen", "bekeek de eigen lijst met werk", "de lijst met werk te bekijken"));

    private static final Map<String, Wat> TERUGKIJKEN = Map.ofEntries(
            wat("evaluatie.lezen", "las hoe wij terugkijken op de hulp", "te lezen hoe wij terugkijken op de hulp"),
            wat("evaluatie.voorstellen", "vroeg om terug te kijken op de hulp", "te vragen om terug te kijken op de hulp"),
            wat("evaluatie.instemmen", "koos of het gezin meedoet met terugkijken", "te kiezen of het gezin meedoet met terugkijken"),
            wat("evaluatie.gespreksleider-kiezen", "koos de gespreksleider", "de gespreksleider te kiezen"),
            wat("evaluatie.tijdlijn-kiezen", "koos momenten op de tijdlijn", "momenten op de tijdlijn te kiezen"),
            wat("evaluatie.moment-toevoegen", "zette een moment op de tijdlijn", "een moment op de tijdlijn te zetten"),
            wat("evaluatie.uitnodigen", "nodigde iemand uit om terug te kijken", "iemand uit te nodigen om terug te kijken"),
            wat("evaluatie.deelnemer-afsluiten", "stopte het meedoen van iemand", "het meedoen van iemand te stoppen"),
            wat("evaluatie.bijeenkomst-plannen", "koos de dag van het gesprek", "de dag van het gesprek te kiezen"),
            wat("evaluatie.toezeggen", "zei mee te doen met terugkijken", "te zeggen mee te doen met terugkijken"),
            wat("evaluatie.afmelden", "zei niet mee te doen met terugkijken", "te zeggen niet mee te doen met terugkijken"),
            wat("evaluatie.bijdragen", "vertelde hoe de hulp ging", "te vertellen hoe de hulp ging"),
            wat("evaluatie.verslag-maken", "schreef aan het verslag", "aan het verslag te schrijven"),
            wat("evaluatie.leerpunt-maken", "schreef op wat wij leerden", "op te schrijven wat wij leerden"),
            wat("evaluatie.verbeteractie-maken", "sprak af wat er beter gaat", "af te spreken wat er beter gaat"),
            wat("evaluatie.verbeteractie-bijwerken", "zei hoever een verbetering is", "te zeggen hoever een verbetering is"),
            wat("evaluatie.intrekken", "stopte het terugkijken", "het terugkijken te stoppen"),
            wat("uitnodiging.lezen", "opende de eigen uitnodiging", "een uitnodiging te openen"),
            wat("uitnodiging.antwoorden-bewaren", "schreef antwoorden op", "antwoorden op te schrijven"),
            wat("leerpunt.lezen", "las een leerpunt", "een leerpunt te lezen"),
            wat("leerpunt.vrijgeven", "keek of een leerpunt te herkennen is", "een leerpunt vrij te geven"),
            wat("lijst.lezen", "bekeek een lijst", "een lijst te bekijken"));

    private Handelingen() {}

    public static boolean kent(String code) {
        return !van(code).equals(ONBEKEND);
    }

    /** Eén zin over alles samen: "Las het plan en veranderde een actie." */
    public static String zin(List<String> codes, boolean toegestaan) {
        List<String> delen = codes.stream().map(c -> toegestaan ? van(c).deed() : van(c).wilde()).distinct().toList();
        String samen = delen.size() < 2
                ? String.join("", delen)
                : delen.subList(0, delen.size() - 1).stream().collect(Collectors.joining(", ")) + " en " + delen.getLast();
        String zin = toegestaan ? samen : "probeerde " + samen;
        return zin.substring(0, 1).toUpperCase(Locale.ROOT) + zin.substring(1) + ".";
    }

    private static Wat van(String code) {
        return PLAN.getOrDefault(code, MAATWERK.getOrDefault(code, TERUGKIJKEN.getOrDefault(code, ONBEKEND)));
    }

    private static Map.Entry<String, Wat> wat(String code, String deed, String wilde) {
        return entry(code, new Wat(deed, wilde));
    }
}
