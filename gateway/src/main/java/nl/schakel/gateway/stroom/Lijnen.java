package nl.schakel.gateway.stroom;

import jakarta.annotation.PreDestroy;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import nl.schakel.gateway.sessie.Sessies;
import nl.schakel.rest.NietBereikbaar;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** All open lines: who writes on them, that they live, that their sessions live, and how many there may be. */
@Component
class Lijnen {

    private static final Logger LOG = LoggerFactory.getLogger(Lijnen.class);
    /** Each line gets a heartbeat once in so many seconds, and they take turns. */
    private static final int BEURTEN = 15;
    /** Writing never waits, so two are enough for thousands. */
    private static final int SCHRIJVERS = 2;
    /** A quarter of the memory for streams, at what one holds once it has been used (measured). */
    private static final int DEEL = 4;
    private static final long BYTES_PER_LIJN = 25_000;

    private final Set<Lijn> open = ConcurrentHashMap.newKeySet();
    private final ExecutorService schrijvers = new ThreadPoolExecutor(SCHRIJVERS, SCHRIJVERS, 0, TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(), Thread.ofPlatform().name("stroom-schrijver-", 0).daemon().factory(),
            // Only at the very end, when nobody listens any more
            new ThreadPoolExecutor.DiscardPolicy());
    private final Verdeler verdeler;
    private final Sessies sessies;
    private final long hoogstens;
    private int beurt;

    /** @param hoogstens how many lines may be open; 0: as many as memory allows */
    Lijnen(Verdeler verdeler, Sessies sessies, @Value("${schakel.stroom.hoogstens:0}") long hoogstens) {
        this.verdeler = verdeler;
        this.sessies = sessies;
        this.hoogstens = hoogstens > 0 ? hoogstens : Runtime.getRuntime().maxMemory() / DEEL / BYTES_PER_LIJN;
    }

    /**
     * Answers the request and keeps its line.
     *
     * @param laatsteId the last message that this browser saw, by its own word
     * @throws NietBereikbaar when one more would endanger the others; a screen without stream works, but does not update by itself
     */
    void neemOver(Luisteraar wie, @Nullable String laatsteId, HttpServletRequest verzoek, HttpServletResponse antwoord)
            throws IOException, ServletException {
        if (open.size() >= hoogstens) {
            throw new NietBereikbaar("de stroom (" + hoogstens + " schermen open)");
        }
        antwoord.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
        antwoord.setHeader("X-Accel-Buffering", "no");
        // The answer lasts until the line is cut: no chunks, whose end would be the end of the request.
        antwoord.setHeader(HttpHeaders.CONNECTION, "close");
        antwoord.flushBuffer();
        verzoek.upgrade(Lijn.class).voor(wie, laatsteId, this);
    }

    /** Right after a start it is not known yet who may hear what: the browser waits on the open line instead of missing something. */
    void begin(Lijn lijn) {
        open.add(lijn);
        lijn.abonnee().meld(Melding.WELKOM);
        verdeler.zodraBij(schrijvers, () -> {
            verdeler.open(lijn.abonnee(), lijn.laatsteId());
            if (lijn.isDicht()) {
                verdeler.sluit(lijn.abonnee());
            }
        });
    }

    int aantal() {
        return open.size();
    }

    void schrijf(Lijn lijn) {
        schrijvers.execute(lijn::schrijf);
    }

    void eindig(Lijn lijn) {
        open.remove(lijn);
        verdeler.sluit(lijn.abonnee());
    }

    @Scheduled(fixedRate = 1_000)
    void geefHartslag() {
        beurt = (beurt + 1) % BEURTEN;
        List<Lijn> aanDeBeurt = open.stream().filter(l -> Math.floorMod(System.identityHashCode(l), BEURTEN) == beurt).toList();
        if (!aanDeBeurt.isEmpty()) {
            Set<String> levend = levend(aanDeBeurt);
            aanDeBeurt.forEach(lijn -> {
                if (levend.contains(lijn.abonnee().wie().sessieId())) {
                    lijn.hartslag();
                } else {
                    // Not by its queue: a browser that takes nothing would keep its line.
                    lijn.sluit();
                }
            });
        }
    }

    /** While the store is away nobody's session can be looked up: the streams end, and the browsers come back. */
    private Set<String> levend(Collection<Lijn> lijnen) {
        try {
            return sessies.levend(lijnen.stream().map(l -> l.abonnee().wie().sessieId()).collect(Collectors.toSet()));
        } catch (NietBereikbaar e) {
            LOG.debug("{} stromen eindigen: {}", lijnen.size(), e.getMessage());
            return Set.of();
        }
    }

    @PreDestroy
    void stop() {
        schrijvers.shutdown();
    }
}
