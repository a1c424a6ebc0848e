package nl.schakel.gezinsplan.casus.model;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a casus. Holds ids, codes, numbers and dates only, so that no name and no sentence of a family can
 * ever leave by this way; who wants to read more asks, with rights of its own.
 */
public sealed interface Gebeurtenis {

    record CasusAangemeld(LocalDate startdatum) implements Gebeurtenis {}

    record GezinslidToegevoegd(UUID gezinslidId) implements Gebeurtenis {}

    record GezinslidGewijzigd(UUID gezinslidId) implements Gebeurtenis {}

    record WensVastgelegd(UUID wensId) implements Gebeurtenis {}

    record WensGewijzigd(UUID wensId) implements Gebeurtenis {}

    record DoelToegevoegd(UUID doelId, Leefgebied leefgebied) implements Gebeurtenis {}

    record DoelBijgesteld(UUID doelId) implements Gebeurtenis {}

    record CijferGegeven(UUID doelId, int cijfer) implements Gebeurtenis {}

    record WerkaantekeningGewijzigd(UUID doelId) implements Gebeurtenis {}

    record ActieAfgesproken(UUID actieId, @Nullable UUID doelId, @Nullable LocalDate uiterlijk)
            implements Gebeurtenis {}

    record ActieGewijzigd(UUID actieId) implements Gebeurtenis {}

    record ActieStatusGewijzigd(UUID actieId, ActieStatus status) implements Gebeurtenis {}

    record BlokkadeGemeld(
            UUID actieId, UUID blokkadeId, Blokkade.Soort soort, @Nullable UUID regelId, String melderId)
            implements Gebeurtenis {}

    record BlokkadeOpgeheven(UUID actieId, UUID blokkadeId, Blokkade.Reden reden) implements Gebeurtenis {}

    record VerzoekstandBijgewerkt(UUID actieId, UUID verzoekId, Verzoekverwijzing.Stand stand)
            implements Gebeurtenis {}

    record PartnerUitgenodigd(UUID betrokkeneId) implements Gebeurtenis {}

    record PartnerAfgesloten(UUID betrokkeneId) implements Gebeurtenis {}

    /** Exactly one of the two: the member of the family if it is one, or else the participant. */
    record ZorgcoordinatorAangewezen(@Nullable UUID betrokkeneId, @Nullable UUID gezinslidId)
            implements Gebeurtenis {}

    /** Somebody is asked to coordinate; who does so now goes on until the answer is yes. */
    record OverdrachtGevraagd(UUID overdrachtId, UUID betrokkeneId) implements Gebeurtenis {}

    /** @param uitkomst anything but {@code GEVRAAGD} */
    record OverdrachtBeantwoord(UUID overdrachtId, Overdracht.Stand uitkomst) implements Gebeurtenis {}

    /** The list of who takes part is another one now. Comes before the event that explains it. */
    record ToegangGewijzigd() implements Gebeurtenis {}

    record PartnerberichtOpgenomen(UUID berichtId) implements Gebeurtenis {}

    /** Told for the partner, who waits to hear what became of it. */
    record PartnerberichtGeweigerd(UUID berichtId, Partnerbericht.Reden reden) implements Gebeurtenis {}

    /** Also when it was moved. */
    record OverlegGepland(UUID overlegId, Overleg.Soort soort, LocalDate overlegdatum) implements Gebeurtenis {}

    /** Its agenda or its notes. */
    record OverlegGewijzigd(UUID overlegId) implements Gebeurtenis {}

    /** @param zonderGezin nobody of the family was there; why stands in the plan */
    record OverlegGehouden(UUID overlegId, LocalDate overlegdatum, boolean zonderGezin) implements Gebeurtenis {}

    record OverlegVervallen(UUID overlegId, LocalDate overlegdatum) implements Gebeurtenis {}

    record VeiligheidGecheckt(LocalDate checkdatum) implements Gebeurtenis {}

    record EvaluatieGepland(LocalDate evaluatiedatum) implements Gebeurtenis {}

    record AkkoordGegeven(UUID gezinslidId, int planversie) implements Gebeurtenis {}

    /** There is no agreement of this member; the plan says why. */
    record AkkoordOnthouden(UUID gezinslidId, int planversie) implements Gebeurtenis {}

    record PlanVastgesteld(int planversie, LocalDate evaluatiedatum) implements Gebeurtenis {}

    record EersteContactGelegd() implements Gebeurtenis {}

    record CasusHeropend(LocalDate heropendatum) implements Gebeurtenis {}

    /** @param volgende absent when this was the last time */
    record NazorgGegeven(LocalDate nazorgdatum, @Nullable LocalDate volgende) implements Gebeurtenis {}

    record CasusAfgesloten(LocalDate afsluitdatum, LocalDate nazorgdatum) implements Gebeurtenis {}
}
