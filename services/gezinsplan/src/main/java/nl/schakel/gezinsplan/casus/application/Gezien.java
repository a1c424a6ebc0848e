package nl.schakel.gezinsplan.casus.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.schakel.gezinsplan.casus.model.Actie;
import nl.schakel.gezinsplan.casus.model.Betrokkene;
import nl.schakel.gezinsplan.casus.model.Doel;
import nl.schakel.gezinsplan.casus.model.Gegevenscategorie;
import nl.schakel.gezinsplan.casus.model.Niveau;
import nl.schakel.gezinsplan.casus.model.Planinhoud;

/**
 * What a plan says, as far as somebody sees it.
 *
 * @param inhoud with only what is in view
 * @param weetDat goals of which he or she knows that they are there, and no more
 * @param buitenBeeld actions that are there and not in view
 */
public record Gezien(Planinhoud inhoud, Zicht zicht, List<Doel> weetDat, Set<UUID> buitenBeeld) {

    /** @param dag decides whose participation counted */
    static Gezien van(Planinhoud alles, Zicht zicht, LocalDate dag) {
        boolean plan = zicht.ziet(Gegevenscategorie.PLAN);
        Planinhoud inhoud = new Planinhoud(
                alles.versie(),
                plan ? alles.wensen() : List.of(),
                doelen(alles, zicht, Niveau.LEEST_MEE),
                alles.acties().stream().filter(zicht::ziet).toList(),
                plan ? alles.stemmen() : List.of(),
                alles.betrokkenen().stream().filter(b -> b.actiefOp(dag)).filter(mensen(zicht)).toList(),
                zietKring(zicht) ? alles.zorgcoordinatorId() : null,
                alles.evaluatiedatum());
        return new Gezien(inhoud, zicht, doelen(alles, zicht, Niveau.WEET_DAT), nietGezien(alles, zicht));
    }

    /** Without what is out of view in the other: that it is not seen there does not mean that it came or went. */
    Planinhoud vergelijkbaarMet(Gezien ander) {
        return new Planinhoud(
                inhoud.versie(),
                inhoud.wensen(),
                inhoud.doelen(),
                inhoud.acties().stream().filter(a -> !ander.buitenBeeld.contains(a.id())).toList(),
                inhoud.stemmen(),
                inhoud.betrokkenen(),
                inhoud.zorgcoordinatorId(),
                inhoud.evaluatiedatum());
    }

    private static List<Doel> doelen(Planinhoud alles, Zicht zicht, Niveau niveau) {
        return alles.doelen().stream().filter(d -> zicht.doel(d.id()) == niveau).toList();
    }

    /** Who sees the plan as a whole, sees who takes part; others see themselves. */
    private static Predicate<Betrokkene> mensen(Zicht zicht) {
        return b -> zietKring(zicht) || b.persoon().id().equals(zicht.persoonId());
    }

    private static boolean zietKring(Zicht zicht) {
        return zicht.omvang().plan() == Niveau.LEEST_MEE;
    }

    private static Set<UUID> nietGezien(Planinhoud alles, Zicht zicht) {
        return alles.acties().stream().filter(a -> !zicht.ziet(a)).map(Actie::id).collect(Collectors.toUnmodifiableSet());
    }
}
