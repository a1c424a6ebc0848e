package nl.schakel.gateway.stroom;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Decides who hears what, and remembers the last messages for who comes back after a cut line. One lock guards the order: what is sent
 * live and what is sent again can neither overlap nor leave a gap.
 */
@Component
class Verdeler {

    private static final int GEHEUGEN = 10_000;
    /** A page reads its data while its stream is being opened; what changed in between is told to both, rather than to neither. */
    private static final Duration OVERLAP = Duration.ofSeconds(10);
    private static final int MEEST_INGEHAALD = Abonnee.HOOGSTENS_WACHTEND / 2;

    private final ReentrantLock slot = new ReentrantLock();
    private final Toegangen toegangen;
    private final Deque<Bericht> recent = new ArrayDeque<>();
    private final Map<TopicPartition, Long> vergetenTot = new HashMap<>();
    private final Set<Abonnee> abonnees = new LinkedHashSet<>();
    private final Clock klok;
    private final CompletableFuture<Void> bijgelezen = new CompletableFuture<>();
    private Positie positie = new Positie(Map.of());

    Verdeler(Toegangen toegangen, Clock klok, MeterRegistry meters) {
        this.toegangen = toegangen;
        this.klok = klok;
        Gauge.builder("schakel.stroom.abonnees", this, v -> v.abonnees.size()).register(meters);
    }

    /** Where reading starts; what lies before it cannot be told again. */
    void beginBij(Positie begin) {
        slot.lock();
        try {
            positie = begin;
            vergetenTot.clear();
            vergetenTot.putAll(begin.volgende());
            recent.clear();
        } finally {
            slot.unlock();
        }
    }

    /** All that was there when reading started has been read: access is known. */
    void isBij() {
        bijgelezen.complete(null);
    }

    /** Does this as soon as that is so, which it mostly is. */
    void zodraBij(Executor met, Runnable wat) {
        bijgelezen.thenRunAsync(wat, met);
    }

    Positie positie() {
        slot.lock();
        try {
            return positie;
        } finally {
            slot.unlock();
        }
    }

    void toegang(TopicPartition partitie, long offset, String onderwerp, @Nullable Toegang nieuw) {
        slot.lock();
        try {
            positie = positie.na(partitie, offset);
            var was = toegangen.zet(onderwerp, nieuw);
            var is = nieuw == null ? Toegang.NIEMAND : nieuw;
            if (!abonnees.isEmpty()) {
                vertelToegang(onderwerp, was, is);
            }
        } finally {
            slot.unlock();
        }
    }

    void bericht(TopicPartition partitie, long offset, String onderwerp, String json) {
        slot.lock();
        try {
            positie = positie.na(partitie, offset);
            var bericht = new Bericht(partitie, offset, onderwerp, Melding.van(positie.tekst(), "wijziging", json), klok.instant());
            recent.addLast(bericht);
            if (recent.size() > GEHEUGEN) {
                Bericht weg = recent.removeFirst();
                vergetenTot.put(weg.partitie(), weg.offset() + 1);
            }
            abonnees.forEach(a -> vertel(a, bericht));
        } finally {
            slot.unlock();
        }
    }

    /** All of this partition of {@code toegang} before this offset has been told, also where compaction left nothing to tell. */
    void toegangGelezenTot(int partitie, long offset) {
        toegangen.gelezenTot(partitie, offset);
    }

    /** A record that nobody has to hear of. */
    void overgeslagen(TopicPartition partitie, long offset) {
        slot.lock();
        try {
            positie = positie.na(partitie, offset);
        } finally {
            slot.unlock();
        }
    }

    /** A new stream; with the id of the last message it saw, it first gets what it missed, and without one what was just told. */
    void open(Abonnee abonnee, @Nullable String laatsteId) {
        slot.lock();
        try {
            if (laatsteId == null) {
                Instant vanaf = klok.instant().minus(OVERLAP);
                haalIn(abonnee, recent.reversed().stream().takeWhile(b -> b.gelezenOp().isAfter(vanaf)).toList().reversed().stream());
            } else {
                Positie.lees(laatsteId, positie.volgende().keySet()).filter(this::herinnerd)
                        .ifPresentOrElse(vanaf -> haalIn(abonnee, vanaf), () -> abonnee.meld(Melding.OPNIEUW));
            }
            abonnee.meld(Melding.van(positie.tekst(), "begin", "{}"));
            abonnees.add(abonnee);
        } finally {
            slot.unlock();
        }
    }

    void sluit(Abonnee abonnee) {
        slot.lock();
        try {
            abonnees.remove(abonnee);
        } finally {
            slot.unlock();
        }
    }

    void sluitAlle() {
        slot.lock();
        try {
            abonnees.forEach(Abonnee::sluit);
        } finally {
            slot.unlock();
        }
    }

    /** Access records are not repeated: who comes back is told to look again when one of them was missed. */
    private void haalIn(Abonnee abonnee, Positie vanaf) {
        boolean toegangGemist = positie.volgende().entrySet().stream()
                .anyMatch(e -> e.getKey().topic().equals(Topics.TOEGANG) && vanaf.van(e.getKey()) < e.getValue());
        if (toegangGemist) {
            abonnee.meld(Melding.OPNIEUW);
        } else {
            haalIn(abonnee, vanaf, recent.stream().filter(b -> b.offset() >= vanaf.van(b.partitie())));
        }
    }

    /**
     * What he missed, each with the place where he himself is by then: this instance may have read in another order than the one that he
     * comes from, and by its own places a line that breaks again here would repeat what he had.
     */
    private void haalIn(Abonnee abonnee, Positie vanaf, Stream<Bericht> gemist) {
        Positie tot = vanaf;
        List<Melding> meldingen = new ArrayList<>();
        for (Bericht bericht : voorHem(abonnee, gemist)) {
            tot = tot.na(bericht.partitie(), bericht.offset());
            meldingen.add(Melding.van(tot.tekst(), "wijziging", bericht.melding().json()));
        }
        meld(abonnee, meldingen);
    }

    private void haalIn(Abonnee abonnee, Stream<Bericht> gemist) {
        meld(abonnee, voorHem(abonnee, gemist).stream().map(Bericht::melding).toList());
    }

    private List<Bericht> voorHem(Abonnee abonnee, Stream<Bericht> gemist) {
        return gemist.filter(b -> mag(toegangVan(b), abonnee)).limit(MEEST_INGEHAALD + 1).toList();
    }

    /** More than fits in the queue of a stream would only make it too slow again, and again. */
    private static void meld(Abonnee abonnee, List<Melding> meldingen) {
        if (meldingen.size() > MEEST_INGEHAALD) {
            abonnee.meld(Melding.OPNIEUW);
        } else {
            meldingen.forEach(abonnee::meld);
        }
    }

    private boolean herinnerd(Positie vanaf) {
        return vergetenTot.entrySet().stream()
                .allMatch(e -> e.getKey().topic().equals(Topics.TOEGANG) || vanaf.van(e.getKey()) >= e.getValue());
    }

    private void vertel(Abonnee abonnee, Bericht bericht) {
        if (mag(toegangVan(bericht), abonnee)) {
            abonnee.meld(bericht.melding());
        }
    }

    private void vertelToegang(String onderwerp, Toegang was, Toegang is) {
        Melding begin = toegang(onderwerp, true);
        Melding einde = toegang(onderwerp, false);
        abonnees.forEach(a -> {
            boolean mag = mag(is, a);
            if (mag(was, a) != mag) {
                a.meld(mag ? begin : einde);
            }
        });
    }

    private Melding toegang(String onderwerp, boolean mag) {
        return Melding.van(positie.tekst(), "toegang", "{\"onderwerp\":\"" + onderwerp + "\",\"toegang\":" + mag + "}");
    }

    private Toegang toegangVan(Bericht bericht) {
        return toegangen.van(bericht.onderwerp());
    }

    private boolean mag(Toegang toegang, Abonnee abonnee) {
        return toegang.voor(abonnee.wie().persoonId(), abonnee.wie().functies(), toegangen.vandaag());
    }
}
