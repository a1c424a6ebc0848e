package nl.schakel.gateway.stroom;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The last access record of everything, and how far the topic was read. */
@Component
class Toegangen implements Toegangskopie {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private final Map<String, Toegang> laatste = new ConcurrentHashMap<>();
    private final Map<Integer, Long> gelezen = new HashMap<>();
    private final ReentrantLock slot = new ReentrantLock();
    private final Condition verder = slot.newCondition();
    private final Clock klok;

    Toegangen(Clock klok) {
        this.klok = klok;
    }

    /** What it was before. */
    Toegang zet(String onderwerp, @Nullable Toegang nieuw) {
        Toegang oud = nieuw == null ? laatste.remove(onderwerp) : laatste.put(onderwerp, nieuw);
        return oud == null ? Toegang.NIEMAND : oud;
    }

    Toegang van(String onderwerp) {
        return laatste.getOrDefault(onderwerp, Toegang.NIEMAND);
    }

    LocalDate vandaag() {
        return LocalDate.now(klok.withZone(ZONE));
    }

    /** All of this partition before this offset is in the copy. */
    void gelezenTot(int partitie, long offset) {
        slot.lock();
        try {
            gelezen.put(partitie, offset);
            verder.signalAll();
        } finally {
            slot.unlock();
        }
    }

    @Override
    public boolean wachtTot(Map<Integer, Long> einde, Duration geduld) throws InterruptedException {
        long rest = geduld.toNanos();
        slot.lock();
        try {
            while (!einde.entrySet().stream().allMatch(e -> gelezen.getOrDefault(e.getKey(), 0L) >= e.getValue())) {
                if (rest <= 0) {
                    return false;
                }
                rest = verder.awaitNanos(rest);
            }
            return true;
        } finally {
            slot.unlock();
        }
    }

    @Override
    public Optional<Zichtbaar> voorOrganisatie(String onderwerp, String organisatieId) {
        Toegang toegang = van(onderwerp);
        return toegang.voorOrganisatie(organisatieId, vandaag())
                ? Optional.of(new Zichtbaar(onderwerp, toegang.soort(), toegang.versie())) : Optional.empty();
    }

    @Override
    public List<Zichtbaar> lijst(String organisatieId, String na, int hoogstens) {
        LocalDate vandaag = vandaag();
        return laatste.entrySet().stream()
                .filter(e -> e.getKey().compareTo(na) > 0 && e.getValue().voorOrganisatie(organisatieId, vandaag))
                .map(e -> new Zichtbaar(e.getKey(), e.getValue().soort(), e.getValue().versie()))
                .sorted(Comparator.comparing(Zichtbaar::onderwerp))
                .limit(hoogstens)
                .toList();
    }
}
