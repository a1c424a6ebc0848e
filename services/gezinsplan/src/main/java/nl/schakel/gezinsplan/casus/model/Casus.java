package nl.schakel.gezinsplan.casus.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.schakel.gezinsplan.casus.model.Uitkomst.Aanvaard;
import nl.schakel.gezinsplan.casus.model.Uitkomst.Geweigerd;
import nl.schakel.gezinsplan.casus.model.Planweigering.CasusIsAfgesloten;
import org.jspecify.annotations.Nullable;

/**
 * Eén gezin, één plan.
 *
 * <p>Een casus begint als iemand een gezin aanmeldt: het gezin zelf, een wijkteammedewerker, een teamleider of een
 * partner. Er hoeft dan nog niets te zijn ingevuld. Wat vandaag al kan, wordt meteen een actie.
 *
 * <p>Iemand van het wijkteam spreekt het gezin voor het eerst. Samen verhelderen zij de vraag: wat moet er over een half
 * jaar anders zijn? Het gezin zegt het in eigen woorden. Met het gezin wordt een zorgcoördinator gekozen; dat mag ook
 * een tante zijn. Vanaf dan heeft het plan er altijd precies één, en wordt eraan gebouwd: doelen, en wie wat doet en
 * wanneer dat klaar is. Wordt het later een ander, dan gaat dat met een notitie, en pas als die ander ja zegt.
 *
 * <p>Wie meedoet, krijgt een deelname: met een doel, een grondslag en een grens. Alleen daaruit volgt wie wat ziet. Het
 * gezin en de zorgcoördinator nodigen uit, en kunnen de toegang van een ander meteen stoppen.
 *
 * <p>Ieder van twaalf jaar en ouder en ieder met gezag zegt of hij het eens is, of er staat waarom het niet is gevraagd.
 * Dan wordt het plan vastgesteld en is het in uitvoering; wat er dan staat, blijft te lezen zoals het was. Veranderen de
 * doelen daarna, dan krijgt het plan een nieuwe versie, en wordt het opnieuw gevraagd.
 *
 * <p>Zit een actie vast, dan zegt iemand waarop. Is het een regel, dan maakt de maatwerktafel er een verzoek van. Haar
 * besluit maakt de actie weer vrij of laat haar vast met uitleg; voorwaarden worden acties.
 *
 * <p>Is het klaar, dan kijkt het gezin terug, spreekt het een datum voor nazorg af en weet het wie het belt als het weer
 * misgaat. De casus is afgesloten: er verandert niets meer, behalve dat toegang nog gestopt kan worden en een laat
 * besluit nog aankomt. Op de afgesproken dag vraagt iemand hoe het gaat: nog een keer nazorg, of het is het einde. Gaat het toch weer mis, dan gaat hetzelfde plan weer open, met een reden; wat toen is
 * afgesproken blijft te lezen, en iedereen wordt opnieuw gevraagd.
 *
 * <p>Wie meedoen, overleggen met het gezin. Ieder die is genodigd zet iets op de agenda; het gezin is er eerder en opent. Was
 * er niemand van het gezin bij, dan staat er voor het gezin waarom. Wat is afgesproken, wordt een actie.
 *
 * <p>Het systeem van een partner kan melden dat daar iets veranderde. Dat staat dan bij het plan, met waar het te lezen is.
 */
public record Casus(
        CasusId id,
        String naam,
        Status status,
        Aanmelding aanmelding,
        Gezin gezin,
        Plan plan,
        Kring kring,
        List<Veiligheidscheck> veiligheidschecks,
        @Nullable Afsluiting afsluiting,
        List<Heropening> heropeningen,
        Wijziging gewijzigd) {

    public Casus {
        veiligheidschecks = List.copyOf(veiligheidschecks);
        heropeningen = List.copyOf(heropeningen);
    }

    public static Uitkomst meldAan(CasusId id, MeldCasusAan opdracht, Door door) {
        Aanmelding aanmelding = new Aanmelding(door.op(), opdracht.aanleiding(), door.persoon(), null);
        Casus leeg = new Casus(
                id, "", Status.AANGEMELD, aanmelding, new Gezin(List.of(), List.of()), Plan.LEEG,
                Kring.LEEG, List.of(), null, List.of(), door.wijziging());
        return AanmeldVerwerking.verwerk(leeg, opdracht, door);
    }

    public Uitkomst verwerk(Opdracht opdracht, Door door) {
        if (status.isDicht() && !kanNaAfsluiting(opdracht)) {
            return new Geweigerd(new CasusIsAfgesloten());
        }
        return switch (opdracht) {
            case Opdracht.OverGezin o -> GezinVerwerking.verwerk(this, o, door);
            case Opdracht.OverDoel o -> DoelVerwerking.verwerk(this, o, door);
            case Opdracht.OverActie o -> ActieVerwerking.verwerk(this, o, door);
            case Opdracht.OverKring o -> KringVerwerking.verwerk(this, o, door);
            case Opdracht.OverOverleg o -> OverlegVerwerking.verwerk(this, o, door);
            case Opdracht.OverVerloop o -> VerloopVerwerking.verwerk(this, o, door);
            case Opdracht.Tafelnieuws o -> TafelVerwerking.verwerk(this, o, door);
            case Opdracht.NeemPartnerberichtOp o -> PartnerVerwerking.verwerk(this, o, door);
        };
    }

    /** Somebody of the team takes part, so this family is not waiting to be picked up any more. */
    public boolean isOpgepakt() {
        return kring.betrokkenen().stream()
                .anyMatch(b -> b.afgeslotenOp() == null && b.deelname().caserol() == Caserol.WIJKTEAMMEDEWERKER);
    }

    /** When the family is asked how it goes; absent while the plan runs, and after the last time. */
    public Optional<LocalDate> nazorgOp() {
        return status.isDicht() && status != Status.EINDE ? Optional.ofNullable(afsluiting).map(Afsluiting::nazorgdatum) : Optional.empty();
    }

    /** A member of the family, or the account with which one takes part. */
    public boolean isVanGezin(UUID lidOfBetrokkene) {
        return gezin.lid(lidOfBetrokkene).isPresent()
                || kring.betrokkene(lidOfBetrokkene)
                        .filter(b -> gezin.lidMetAccount(b.persoon().id()).isPresent())
                        .isPresent();
    }

    private static boolean kanNaAfsluiting(Opdracht opdracht) {
        return switch (opdracht) {
            case Opdracht.Tafelnieuws _, Opdracht.SluitToegangAf _, Opdracht.HeropenCasus _, Opdracht.GeefNazorg _, Opdracht.NeemPartnerberichtOp _ -> true;
            default -> false;
        };
    }

    Casus metNaam(String nieuw) {
        return new Casus(
                id, nieuw, status, aanmelding, gezin, plan, kring, veiligheidschecks, afsluiting, heropeningen, gewijzigd);
    }

    Casus met(Status nieuw) {
        return new Casus(
                id, naam, nieuw, aanmelding, gezin, plan, kring, veiligheidschecks, afsluiting, heropeningen, gewijzigd);
    }

    Casus met(Aanmelding nieuw) {
        return new Casus(id, naam, status, nieuw, gezin, plan, kring, veiligheidschecks, afsluiting, heropeningen, gewijzigd);
    }

    Casus met(Gezin nieuw) {
        return new Casus(id, naam, status, aanmelding, nieuw, plan, kring, veiligheidschecks, afsluiting, heropeningen, gewijzigd);
    }

    Casus met(Plan nieuw) {
        return new Casus(id, naam, status, aanmelding, gezin, nieuw, kring, veiligheidschecks, afsluiting, heropeningen, gewijzigd);
    }

    Casus met(Kring nieuw) {
        return new Casus(id, naam, status, aanmelding, gezin, plan, nieuw, veiligheidschecks, afsluiting, heropeningen, gewijzigd);
    }

    Casus met(Veiligheidscheck check) {
        List<Veiligheidscheck> alle = Stream.concat(veiligheidschecks.stream(), Stream.of(check)).toList();
        return new Casus(id, naam, status, aanmelding, gezin, plan, kring, alle, afsluiting, heropeningen, gewijzigd);
    }

    Casus met(Afsluiting nieuw) {
        return new Casus(id, naam, status, aanmelding, gezin, plan, kring, veiligheidschecks, nieuw, heropeningen, gewijzigd);
    }

    Casus heropend(Status weer, Plan opnieuw, Heropening heropening) {
        List<Heropening> alle = Stream.concat(heropeningen.stream(), Stream.of(heropening)).toList();
        return new Casus(id, naam, weer, aanmelding, gezin, opnieuw, kring, veiligheidschecks, null, alle, gewijzigd);
    }

    Aanvaard na(Door door, Gebeurtenis... gebeurtenissen) {
        return na(door, List.of(gebeurtenissen));
    }

    Aanvaard na(Door door, List<Gebeurtenis> gebeurtenissen) {
        Casus nieuw = new Casus(
                id, naam, status, aanmelding, gezin, plan, kring, veiligheidschecks, afsluiting, heropeningen, door.wijziging());
        return new Aanvaard(nieuw, gebeurtenissen, door.rol());
    }

    /** It was so already. */
    Aanvaard zoalsHetIs(Door door) {
        return new Aanvaard(this, List.of(), door.rol());
    }
}
