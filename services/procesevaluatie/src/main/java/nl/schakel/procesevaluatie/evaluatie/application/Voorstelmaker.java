package nl.schakel.procesevaluatie.evaluatie.application;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import nl.schakel.procesevaluatie.evaluatie.model.Evaluatie;
import nl.schakel.procesevaluatie.evaluatie.model.Evaluaties;
import nl.schakel.procesevaluatie.evaluatie.model.Tijdlijn;
import nl.schakel.procesevaluatie.evaluatie.model.Uitkomst;
import nl.schakel.procesevaluatie.evaluatie.model.Voorstel;
import nl.schakel.procesevaluatie.gedeeld.model.Handelende;
import nl.schakel.procesevaluatie.gedeeld.model.Sleutel;
import nl.schakel.procesevaluatie.tijdlijn.model.Tijdlijnen;
import nl.schakel.procesevaluatie.toegang.model.Casustoegangen;

/** Zet een voorstel neer met wat wij van het gezin weten. Per gezin ligt er één tegelijk. */
public final class Voorstelmaker {

    private final Evaluaties evaluaties;
    private final Casustoegangen casustoegangen;
    private final Tijdlijnen tijdlijnen;

    public Voorstelmaker(Evaluaties evaluaties, Casustoegangen casustoegangen, Tijdlijnen tijdlijnen) {
        this.evaluaties = evaluaties;
        this.casustoegangen = casustoegangen;
        this.tijdlijnen = tijdlijnen;
    }

    static boolean bezet(List<Evaluatie> eerdere) {
        return eerdere.stream().anyMatch(e -> e.stand().voorGesprek());
    }

    Uitkomst maak(Voorstel voorstel, List<Evaluatie> eerdere, Sleutel sleutel, Handelende door) {
        var casusId = voorstel.casusId();
        var id = volgende(casusId, eerdere);
        var tijdlijn = Tijdlijn.LEEG.vulAan(Momenten.van(tijdlijnen.van(casusId)));
        var casus = casustoegangen.van(casusId);
        var uitkomst = evaluaties.voegToe(id, sleutel, () -> Evaluatie.stelVoor(id, voorstel, tijdlijn, casus, door));
        // Wat veranderde tussen lezen en bewaren, zag deze evaluatie niet en zag haar niet. Nu zij er staat, halen wij dat in.
        new AlsDeelnameVerandertDanToegang(evaluaties, casustoegangen).voerUit(casusId);
        new AlsTijdlijnGroeitDanAanvulling(evaluaties, tijdlijnen).voerUit(casusId);
        return uitkomst;
    }

    /**
     * De zoveelste evaluatie van dit gezin heeft altijd hetzelfde id. Zo maken twee voorstellen op hetzelfde ogenblik er samen één: de
     * opslag staat een id maar eens toe.
     */
    private static String volgende(String casusId, List<Evaluatie> eerdere) {
        return UUID.nameUUIDFromBytes((casusId + "/evaluatie/" + (eerdere.size() + 1)).getBytes(StandardCharsets.UTF_8)).toString();
    }
}
