package nl.schakel.gezinsplan.casus.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one can ask of a casus that exists. New parts bring their id along, so that asking again (because somebody else
 * was first) makes the same part. {@code verwacht} is the version of the part that the asker had before him; where it
 * is absent the asker does not mind.
 */
public sealed interface Opdracht {

    /** The family and its wishes. */
    sealed interface OverGezin extends Opdracht {}

    /** The goals. */
    sealed interface OverDoel extends Opdracht {}

    /** Who does what, and what holds it up. */
    sealed interface OverActie extends Opdracht {}

    /** Who takes part. */
    sealed interface OverKring extends Opdracht {}

    /** Meetings. */
    sealed interface OverOverleg extends Opdracht {}

    /** The course of the casus, from first contact to closing. */
    sealed interface OverVerloop extends Opdracht {}

    /** News from the maatwerktafel: facts, so they are never refused, also when the casus is closed. */
    sealed interface Tafelnieuws extends Opdracht {}

    /** @param account who logs in as this member, if anybody; takes part as {@code betrokkeneId} */
    record VoegGezinslidToe(
            UUID gezinslidId,
            String naam,
            Gezinsrol rol,
            @Nullable LocalDate geboortedatum,
            Gezag gezag,
            @Nullable Persoon account,
            UUID betrokkeneId)
            implements OverGezin {}

    record WijzigGezinslid(
            UUID gezinslidId,
            long verwacht,
            String naam,
            Gezinsrol rol,
            @Nullable LocalDate geboortedatum,
            Gezag gezag,
            @Nullable Persoon account,
            UUID betrokkeneId)
            implements OverGezin {}

    record LegWensVast(UUID wensId, String tekst, @Nullable UUID vanGezinslidId, @Nullable String vanNaam)
            implements OverGezin {}

    record WijzigWens(UUID wensId, long verwacht, String tekst) implements OverGezin {}

    record VoegDoelToe(
            UUID doelId,
            String zin,
            @Nullable UUID vanGezinslidId,
            @Nullable String vanNaam,
            Leefgebied leefgebied,
            @Nullable Integer cijferStart)
            implements OverDoel {}

    record StelDoelBij(UUID doelId, long verwacht, String zin, Leefgebied leefgebied) implements OverDoel {}

    record GeefCijfer(UUID doelId, int cijfer) implements OverDoel {}

    /** @param verwacht 0 when there was no note yet */
    record SchrijfWerkaantekening(UUID doelId, long verwacht, String tekst) implements OverDoel {}

    /** Who will do it: exactly one of the three says who. */
    record Toezegging(
            Verantwoordelijke.Soort soort,
            @Nullable String persoonId,
            @Nullable UUID gezinslidId,
            @Nullable String naam) {}

    record SpreekActieAf(
            UUID actieId, @Nullable UUID doelId, String wat, Toezegging wie, @Nullable LocalDate uiterlijk)
            implements OverActie {}

    record WijzigActie(UUID actieId, long verwacht, String wat, Toezegging wie, @Nullable LocalDate uiterlijk)
            implements OverActie {}

    record ZetActiestatus(UUID actieId, long verwacht, ActieStatus status, @Nullable String reden)
            implements OverActie {}

    record MeldBlokkade(
            UUID actieId,
            long verwacht,
            UUID blokkadeId,
            Blokkade.Soort soort,
            @Nullable UUID regelId,
            String omschrijving)
            implements OverActie {}

    record HefBlokkadeOp(UUID actieId, @Nullable Long verwacht, UUID blokkadeId) implements OverActie {}

    /** For who takes part already: the terms become these. */
    record NodigUit(UUID betrokkeneId, Persoon persoon, Deelname deelname) implements OverKring {}

    /** Takes no version: the family's 'stop' does not lose from somebody who just changed the terms. */
    record SluitToegangAf(UUID betrokkeneId) implements OverKring {}

    /** Exactly one of the two. */
    record WijsZorgcoordinatorAan(@Nullable UUID betrokkeneId, @Nullable UUID gezinslidId) implements OverKring {}

    record DraagOver(UUID overdrachtId, UUID betrokkeneId, String notitie) implements OverKring {}

    /** By the one who is asked. */
    record BeantwoordOverdracht(UUID overdrachtId, boolean neemtAan, @Nullable String antwoord) implements OverKring {}

    record TrekOverdrachtIn(UUID overdrachtId) implements OverKring {}

    /** @param genodigden members of the family, and participants */
    record PlanOverleg(
            UUID overlegId, Overleg.Soort soort, Instant moment, String plaats, List<UUID> genodigden)
            implements OverOverleg {}

    record VerzetOverleg(
            UUID overlegId, long verwacht, Overleg.Soort soort, Instant moment, String plaats, List<UUID> genodigden)
            implements OverOverleg {}

    record ZegOverlegAf(UUID overlegId, long verwacht, String reden) implements OverOverleg {}

    record VoegAgendapuntToe(UUID overlegId, UUID puntId, String onderwerp) implements OverOverleg {}

    record LegOverlegVast(
            UUID overlegId, long verwacht, List<UUID> aanwezigen, @Nullable String redenZonderGezin)
            implements OverOverleg {}

    record SchrijfNotitie(UUID overlegId, UUID puntId, long verwacht, String tekst) implements OverOverleg {}

    record MaakActieVanNotitie(
            UUID overlegId, UUID puntId, UUID actieId, @Nullable UUID doelId, String wat, Toezegging wie, LocalDate uiterlijk)
            implements OverOverleg {}

    /** @param betrokkeneId for a wijkteammedewerker who picks up a casus in which nobody of the team takes part yet */
    record LegEersteContactVast(UUID betrokkeneId) implements OverVerloop {}

    record CheckVeiligheid(Veiligheidscheck.Uitkomst uitkomst) implements OverVerloop {}

    record PlanEvaluatie(LocalDate datum) implements OverVerloop {}

    record GeefAkkoord(UUID gezinslidId, @Nullable String redenGeen) implements OverVerloop {}

    /** @param casusversie the version of the casus that is asked, so that what it says can be found again */
    record StelPlanVast(long casusversie) implements OverVerloop {}

    record HeropenCasus(String reden) implements OverVerloop {}

    record SluitCasusAf(String terugblik, LocalDate nazorgdatum, String wieBelJe) implements OverVerloop {}

    /** @param volgende when the family is asked once more; absent when this was the last time */
    record GeefNazorg(String hoeGaatHet, @Nullable LocalDate volgende) implements OverVerloop {}

    /** @param blokkadeId absent when the request was not made from a blokkade; then the action's open one counts */
    record WerkVerzoekstandBij(UUID actieId, @Nullable UUID blokkadeId, Verzoekverwijzing nieuws)
            implements Tafelnieuws {}

    record VerwerkBesluit(
            UUID verzoekId,
            @Nullable UUID actieId,
            @Nullable UUID blokkadeId,
            Besluit besluit,
            List<Voorwaarde> voorwaarden)
            implements Tafelnieuws {

        /**
         * @param actieId of the action that this condition becomes
         * @param persoon who has to see to it, as far as known
         */
        public record Voorwaarde(
                UUID voorwaardeId, UUID actieId, @Nullable Persoon persoon, @Nullable LocalDate uiterlijk) {}
    }

    /** @param teksten the words, by the id of the condition */
    record VulVoorwaardenIn(UUID verzoekId, Map<UUID, String> teksten) implements Tafelnieuws {}

    record MeldRegelAangepast(UUID regelId) implements Tafelnieuws {}

    /**
     * News from the system of a partner. What cannot be put with the plan is told back, not refused.
     *
     * @param op when the partner told it
     */
    record NeemPartnerberichtOp(
            UUID berichtId,
            String organisatieId,
            Partnerbericht.Soort soort,
            @Nullable LocalDate datum,
            @Nullable String dataref,
            Instant op)
            implements Opdracht {}
}
