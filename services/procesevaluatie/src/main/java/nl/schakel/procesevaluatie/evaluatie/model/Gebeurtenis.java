package nl.schakel.procesevaluatie.evaluatie.model;

import java.time.Instant;
import java.time.LocalDate;

/** Wat er gebeurde, en wat anderen mogen weten: alleen ids, codes en datums. */
public sealed interface Gebeurtenis {

    record ProcesevaluatieVoorgesteld(Aanleiding aanleiding) implements Gebeurtenis {}

    record InstemmingGegeven(Keuze keuze) implements Gebeurtenis {}

    record GespreksleiderAangewezen() implements Gebeurtenis {}

    /** Hij hoort nu zelf bij het gezin of werkt ermee. */
    record GespreksleiderVervallen() implements Gebeurtenis {}

    record TijdlijnGewijzigd() implements Gebeurtenis {}

    record DeelnemerUitgenodigd(String deelnemerId) implements Gebeurtenis {}

    record DeelnameToegezegd(String deelnemerId) implements Gebeurtenis {}

    /** De deelnemer doet niet (meer) mee: hij zei het zelf, of iemand stopte zijn toegang. */
    record DeelnameAfgezegd(String deelnemerId) implements Gebeurtenis {}

    record BijdrageGeleverd(String deelnemerId) implements Gebeurtenis {}

    record BijeenkomstGepland(Instant bijeenkomstOp) implements Gebeurtenis {}

    record ProcesevaluatieGehouden() implements Gebeurtenis {}

    record ProcesevaluatieVervallen() implements Gebeurtenis {}

    record VerbeteractieAfgesproken(String verbeteractieId, LocalDate uiterlijk) implements Gebeurtenis {}

    record VerbeteractieBijgewerkt(String verbeteractieId, Verbeteractie.Voortgang stand) implements Gebeurtenis {}
}
