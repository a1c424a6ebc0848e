package nl.schakel.procesevaluatie.evaluatie.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.schakel.procesevaluatie.evaluatie.model.Gebeurtenis.ProcesevaluatieVoorgesteld;
import nl.schakel.procesevaluatie.evaluatie.model.Opdracht.*;
import nl.schakel.procesevaluatie.gedeeld.model.Handelende;
import nl.schakel.procesevaluatie.gedeeld.model.Casusdeelname;
import nl.schakel.procesevaluatie.gedeeld.model.Rol;
import org.jspecify.annotations.Nullable;

/**
 * Terugkijken op de hulp aan één gezin.
 *
 * <p>Het begint met een voorstel: vanzelf als het plan is afgesloten, of omdat iemand erom vraagt. Dan kiest het gezin of het
 * meedoet; zonder die keuze gebeurt er niets. Zegt het gezin nee, dan kijkt alleen het eigen team terug, zonder namen. Iemand die
 * niet bij het gezin betrokken is, leidt het gesprek: hij kiest momenten van de tijdlijn, nodigt mensen uit en prikt een datum.
 * Gaat hij voor het gesprek toch bij het gezin horen, dan kiest men een ander. Iedereen antwoordt vooraf op drie vragen en ziet
 * tot het gesprek alleen zijn eigen antwoorden. Na het gesprek staan er kantelpunten, leerpunten en verbeteracties. Zijn alle
 * acties af, dan is de evaluatie klaar. Tot het gesprek kan het ook niet doorgaan.
 *
 * @param versie telt de wijzigingen; elk onderdeel onthoudt in welke versie het zelf het laatst veranderde
 * @param redenZonderGespreksleider waarom wie het gesprek zou leiden, dat niet meer doet; ontbreekt verder
 * @param leerpunten alleen de ids; een leerpunt weet niet van welke evaluatie het komt
 * @param casus wie bij het gezin hoort of ermee werkt, ook wie ermee is gestopt
 */
public record Evaluatie(
        String id,
        long versie,
        Voorstel voorstel,
        Stand stand,
        @Nullable Instemming instemming,
        @Nullable Gespreksleider gespreksleider,
        @Nullable String redenZonderGespreksleider,
        Tijdlijn tijdlijn,
        List<Deelnemer> deelnemers,
        @Nullable Bijeenkomst bijeenkomst,
        List<Kantelpunt> kantelpunten,
        List<String> leerpunten,
        List<Verbeteractie> verbeteracties,
        List<Casusdeelname> casus,
        @Nullable String redenVervallen) {

    public Evaluatie {
        deelnemers = List.copyOf(deelnemers);
        kantelpunten = List.copyOf(kantelpunten);
        leerpunten = List.copyOf(leerpunten);
        verbeteracties = List.copyOf(verbeteracties);
        casus = List.copyOf(casus);
    }

    public static Uitspraak stelVoor(String id, Voorstel voorstel, Tijdlijn tijdlijn, List<Casusdeelname> casus, Handelende door) {
        var stand = casus.stream().anyMatch(c -> c.actief() && c.isGezin()) ? Stand.INSTEMMING_GEVRAAGD : Stand.VOORGESTELD;
        var nieuw = new Evaluatie(id, 1, voorstel, stand, null, null, null, tijdlijn, List.of(), null, List.of(), List.of(), List.of(), casus, null);
        return new Uitspraak.Aanvaard(nieuw, List.of(new ProcesevaluatieVoorgesteld(voorstel.aanleiding())), door);
    }

    public Uitspraak verwerk(Opdracht opdracht) {
        // Ook wat niet doorgaat, mag niemand meer zien die niet meer bij het gezin hoort.
        if (stand == Stand.VERVALLEN && !(opdracht instanceof VerwerkDeelname)) {
            return new Uitspraak.Geweigerd(new Weigering.GaatNietDoor());
        }
        return switch (opdracht) {
            case GeefInstemming o -> Instemmen.geef(this, o);
            case VerwerkDeelname o -> Instemmen.verwerk(this, o);
            case TrekIn o -> Instemmen.trekIn(this, o);
            case WijsGespreksleiderAan o -> Voorbereiden.wijsAan(this, o);
            case KiesMomenten o -> Voorbereiden.kies(this, o);
            case VoegMomentToe o -> Voorbereiden.voegToe(this, o);
            case VulTijdlijnAan o -> Voorbereiden.vulAan(this, o);
            case PlanBijeenkomst o -> Voorbereiden.plan(this, o);
            case NodigUit o -> Uitnodigen.nodigUit(this, o);
            case NodigOpnieuwUit o -> Uitnodigen.nogmaals(this, o);
            case SluitDeelnemerAf o -> Uitnodigen.sluitAf(this, o);
            case ZegToe o -> Deelnemen.zegToe(this, o);
            case MeldAf o -> Deelnemen.meldAf(this, o);
            case LeverBijdrage o -> Deelnemen.leverBijdrage(this, o);
            case LegVerslagVast o -> Opbrengst.verslag(this, o);
            case LegLeerpuntVast o -> Opbrengst.leerpunt(this, o);
            case SpreekVerbeteractieAf o -> Opbrengst.spreekAf(this, o);
            case WerkVerbeteractieBij o -> Opbrengst.werkBij(this, o);
        };
    }

    /** Zonder het gezin is er alleen een kort gesprek van het team. */
    public Soort soort() {
        return gezinZeiNee() ? Soort.KORT : voorstel.soort();
    }

    public boolean gezinZeiNee() {
        return instemming != null && instemming.keuze() == Keuze.NEE;
    }

    public boolean isGezin(String persoonId) {
        return casus.stream().anyMatch(c -> c.actief() && c.isGezin() && c.persoonId().equals(persoonId));
    }

    /** Wie als deelnemer handelt: met zijn account, of met een link (dan is zijn id dat van de deelnemer). */
    public Optional<Deelnemer> deelnemerVan(String persoonOfDeelnemerId) {
        return deelnemers.stream()
                .filter(Deelnemer::actief)
                .filter(d -> persoonOfDeelnemerId.equals(d.persoonId()) || persoonOfDeelnemerId.equals(d.id()))
                .findFirst();
    }

    public Optional<Deelnemer> deelnemer(String deelnemerId) {
        return deelnemers.stream().filter(d -> d.id().equals(deelnemerId)).findFirst();
    }

    /** De bijdragen die iemand mag lezen: zijn eigen altijd, die van anderen pas na het gesprek. */
    public List<Deelnemer> bijdragenVoor(String persoonId) {
        return deelnemers.stream()
                .filter(d -> !d.antwoorden().isEmpty())
                .filter(d -> stand.naGesprek() || persoonId.equals(d.persoonId()))
                .toList();
    }

    /** Iedereen met een account die dit mag zien; wie om meer dan één reden mag kijken, staat er vaker in. */
    public List<Kijker> kijkers() {
        var alle = new ArrayList<Kijker>();
        boolean voorDeelnemers = stand != Stand.VERVALLEN;
        if (gespreksleider != null && voorDeelnemers) {
            alle.add(new Kijker(gespreksleider.persoon().persoonId(), Rol.GESPREKSLEIDER, null, null));
        }
        casus.stream().filter(Casusdeelname::actief).flatMap(this::alsCasusdeelnemer).forEach(alle::add);
        if (voorDeelnemers) {
            deelnemers.stream().filter(Deelnemer::actief).map(Deelnemer::persoonId).flatMap(Stream::ofNullable)
                    .map(p -> new Kijker(p, Rol.DEELNEMER, null, null)).forEach(alle::add);
        }
        return List.copyOf(alle);
    }

    private Stream<Kijker> alsCasusdeelnemer(Casusdeelname c) {
        var als = new ArrayList<Rol>();
        if (c.isGezin()) {
            als.add(Rol.GEZIN);
        }
        if (c.isZorgcoordinator()) {
            als.add(Rol.ZORGCOORDINATOR);
        }
        if (c.persoonId().equals(voorstel.doorPersoonId())) {
            als.add(Rol.VOORSTELLER);
        }
        return als.stream().map(a -> new Kijker(c.persoonId(), a, c.organisatieId(), c.tot()));
    }

    /** De rollen waarin deze persoon op deze dag mag kijken. Leeg: hij mag niet kijken. */
    public Set<Rol> rollen(String persoonId, LocalDate dag) {
        var rollen = EnumSet.noneOf(Rol.class);
        kijkers().stream().filter(k -> k.mag(persoonId, dag)).map(Kijker::als).forEach(rollen::add);
        return rollen;
    }

    public @Nullable Instant bijeenkomstOp() {
        return bijeenkomst == null ? null : bijeenkomst.op();
    }
}
