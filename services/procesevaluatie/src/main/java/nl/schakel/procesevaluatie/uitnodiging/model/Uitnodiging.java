package nl.schakel.procesevaluatie.uitnodiging.model;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * De toegang zonder account van één deelnemer.
 *
 * <p>Zij ontstaat als de deelnemer is uitgenodigd. Bij elke mail hoort een nieuw geheim, dat alleen in die mail staat; hier staat de
 * hash. Wie het geheim heeft, mag een code vragen; wie ook de code weet, krijgt een sessie. Of de uitnodiging nog geldt, staat niet
 * hier maar in de evaluatie: doet de deelnemer niet meer mee, dan is het meteen voorbij.
 *
 * @param id gelijk aan dat van de deelnemer
 * @param versie telt de wijzigingen van dit document
 * @param ronde van welke uitnodiging van deze deelnemer dit is; een nieuwe ronde is een nieuwe mail
 * @param geheimen hashes van de laatste mails; meer dan één, want een mail kan tweemaal gaan als het tussen versturen en onthouden misgaat
 * @param codesOp wanneer er om een code is gevraagd, het laatste uur
 * @param mislukt hoe vaak een code niet klopte, over de hele looptijd
 * @param concept antwoorden die nog niet zijn verstuurd
 * @param post de mail die nog weg moet; ontbreekt als zij weg is
 */
public record Uitnodiging(
        String id,
        long versie,
        String evaluatieId,
        int ronde,
        Instant verlooptOp,
        List<String> geheimen,
        @Nullable Code code,
        List<Instant> codesOp,
        int mislukt,
        @Nullable Sessie sessie,
        Map<String, String> concept,
        @Nullable Postbeurt post) {

    public static final Duration LOOPTIJD = Duration.ofDays(30);
    public static final Duration CODE_GELDIG = Duration.ofMinutes(15);
    public static final Duration SESSIE_GELDIG = Duration.ofHours(2);
    static final int POGINGEN_PER_CODE = 5;
    static final int CODES_PER_UUR = 5;
    static final int MISLUKT_HOOGSTENS = 25;
    private static final int GEHEIMEN_HOOGSTENS = 3;

    /** @param hash van geheim en code samen: zonder het geheim is hij niet te raden */
    public record Code(String hash, Instant tot, int pogingen) {}

    public record Sessie(String hash, Instant tot) {}

    /** @param nietVoor wanneer versturen (weer) aan de beurt is */
    public record Postbeurt(Instant nietVoor, int pogingen) {}

    public Uitnodiging {
        geheimen = List.copyOf(geheimen);
        codesOp = List.copyOf(codesOp);
        concept = Map.copyOf(concept);
    }

    public static Uitnodiging nieuw(String deelnemerId, String evaluatieId, int ronde, Instant nu) {
        return new Uitnodiging(deelnemerId, 1, evaluatieId, ronde, nu.plus(LOOPTIJD), List.of(), null, List.of(), 0, null, Map.of(), new Postbeurt(nu, 0));
    }

    /** Een volgende uitnodiging: nieuwe mail, nieuwe looptijd. Wat iemand al typte, blijft. */
    public Uitnodiging opnieuw(int volgendeRonde, Instant nu) {
        return new Uitnodiging(id, versie + 1, evaluatieId, volgendeRonde, nu.plus(LOOPTIJD), geheimen, null, codesOp, 0, sessie, concept, new Postbeurt(nu, 0));
    }

    public boolean bruikbaar(Instant nu) {
        return nu.isBefore(verlooptOp) && mislukt < MISLUKT_HOOGSTENS;
    }

    /** De mail gaat nu weg, met dit geheim. */
    public Uitnodiging metGeheimEnPost(String hash, Postbeurt beurt) {
        var laatste = Stream.concat(geheimen.stream(), Stream.of(hash)).skip(Math.max(0, geheimen.size() + 1 - GEHEIMEN_HOOGSTENS)).toList();
        return new Uitnodiging(id, versie + 1, evaluatieId, ronde, verlooptOp, laatste, code, codesOp, mislukt, sessie, concept, beurt);
    }

    public Uitnodiging metPost(@Nullable Postbeurt anders) {
        return new Uitnodiging(id, versie + 1, evaluatieId, ronde, verlooptOp, geheimen, code, codesOp, mislukt, sessie, concept, anders);
    }

    /** Leeg als er het laatste uur al te veel codes zijn gevraagd. */
    public Optional<Uitnodiging> metCode(String hash, Instant nu) {
        var ditUur = codesOp.stream().filter(op -> op.isAfter(nu.minus(Duration.ofHours(1)))).toList();
        if (ditUur.size() >= CODES_PER_UUR) {
            return Optional.empty();
        }
        return Optional.of(new Uitnodiging(id, versie + 1, evaluatieId, ronde, verlooptOp, geheimen, new Code(hash, nu.plus(CODE_GELDIG), 0),
                Stream.concat(ditUur.stream(), Stream.of(nu)).toList(), mislukt, sessie, concept, post));
    }

    /** Is er een code die nog geprobeerd mag worden? */
    public boolean wachtOpCode(Instant nu) {
        return code != null && nu.isBefore(code.tot()) && code.pogingen() < POGINGEN_PER_CODE;
    }

    public boolean klopt(String hash) {
        return code != null && code.hash().equals(hash);
    }

    /** De code is gebruikt; hij werkt geen tweede keer. */
    public Uitnodiging metSessie(String hash, Instant nu) {
        return new Uitnodiging(id, versie + 1, evaluatieId, ronde, verlooptOp, geheimen, null, codesOp, mislukt,
                new Sessie(hash, nu.plus(SESSIE_GELDIG)), concept, post);
    }

    public Uitnodiging naVerkeerdeCode() {
        var minder = code == null ? null : new Code(code.hash(), code.tot(), code.pogingen() + 1);
        return new Uitnodiging(id, versie + 1, evaluatieId, ronde, verlooptOp, geheimen, minder, codesOp, mislukt + 1, sessie, concept, post);
    }

    public boolean sessieGeldt(Instant nu) {
        return sessie != null && nu.isBefore(sessie.tot());
    }

    public Uitnodiging metConcept(Map<String, String> antwoorden) {
        return new Uitnodiging(id, versie + 1, evaluatieId, ronde, verlooptOp, geheimen, code, codesOp, mislukt, sessie, antwoorden, post);
    }
}
