package nl.schakel.gezinsplan.casus.mongo;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nl.schakel.gezinsplan.casus.model.Actie;
import nl.schakel.gezinsplan.casus.model.Betrokkene;
import nl.schakel.gezinsplan.casus.model.Blokkade;
import nl.schakel.gezinsplan.casus.model.Casus;
import nl.schakel.gezinsplan.casus.model.Status;
import nl.schakel.gezinsplan.casus.model.UitBesluit;
import org.bson.Document;

/** What queries search on, written beside the casus in the same write. Derived, so it is never read back. */
final class Zoekvelden {

    static final String IN_STATE = "zoek";

    /** Ids of who takes part: flat, so that an index serves it. */
    static final String LEZERS = "state.zoek.lezers";

    /** Participations as {@code {persoon, rol, organisatie, vanaf, tot}}: decides whether one counts today. */
    static final String DEELNAMES = "state.zoek.deelnames";

    static final String ORGANISATIES = "state.zoek.organisaties";
    static final String NAAM = "state.zoek.naam";

    /** There only while nobody of a team takes part. */
    static final String ZONDER_TEAM = "state.zoek.zonderTeam";

    /** Rules that hold an action up at this moment. */
    static final String VASTE_REGELS = "state.zoek.vasteRegels";

    /** Requests whose conditions have no words yet; there only when there are any. */
    static final String ZONDER_TEKST = "state.zoek.zonderTekst";

    /** Sorts after every real date. */
    private static final String ZONDER_EIND = "9999-12-31";

    private Zoekvelden() {}

    static Document van(Casus casus) {
        List<Betrokkene> toegelaten = casus.kring().betrokkenen().stream()
                .filter(b -> b.afgeslotenOp() == null)
                .toList();
        Document velden = new Document("naam", zoeknaam(casus.naam()))
                .append("lezers", toegelaten.stream().map(b -> b.persoon().id()).distinct().toList())
                .append("organisaties", toegelaten.stream()
                        .map(b -> b.persoon().organisatieId())
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList())
                .append("deelnames", toegelaten.stream().map(Zoekvelden::deelname).toList())
                .append("vasteRegels", vasteRegels(casus));
        List<String> zonderTekst = zonderTekst(casus);
        if (!zonderTekst.isEmpty()) {
            velden.append("zonderTekst", zonderTekst);
        }
        if (!casus.isOpgepakt() && !casus.status().isDicht()) {
            velden.append("zonderTeam", true);
        }
        return velden;
    }

    /** Lower case and without accents: 'Çelik' is found as 'celik', on any server, without a collation. */
    static String zoeknaam(String naam) {
        return Normalizer.normalize(naam, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    private static Document deelname(Betrokkene betrokkene) {
        LocalDate tot = betrokkene.deelname().tot();
        return new Document("persoon", betrokkene.persoon().id())
                .append("rol", betrokkene.deelname().caserol().name())
                .append("organisatie", betrokkene.persoon().organisatieId())
                .append("vanaf", betrokkene.vanaf().toString())
                .append("tot", tot == null ? ZONDER_EIND : tot.toString());
    }

    private static List<String> vasteRegels(Casus casus) {
        return casus.plan().acties().stream()
                .flatMap(a -> a.openBlokkade().stream())
                .map(Blokkade::regelId)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .distinct()
                .toList();
    }

    private static List<String> zonderTekst(Casus casus) {
        return casus.plan().acties().stream()
                .map(Actie::uitBesluit)
                .filter(Objects::nonNull)
                .filter(UitBesluit::tekstVolgt)
                .map(bron -> bron.verzoekId().toString())
                .distinct()
                .toList();
    }
}
