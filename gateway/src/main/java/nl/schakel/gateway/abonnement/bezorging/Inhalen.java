package nl.schakel.gateway.abonnement.bezorging;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import nl.schakel.gateway.abonnement.model.Abonnement;
import nl.schakel.gateway.abonnement.model.Posities;
import nl.schakel.gateway.abonnement.model.Regel;
import nl.schakel.gateway.stroom.Toegangskopie;
import nl.schakel.gateway.stroom.Toegangskopie.Zichtbaar;
import nl.schakel.rest.NietBereikbaar;
import nl.schakel.rest.TeVeelVerzoeken;
import org.springframework.stereotype.Component;

/** For a partner who fetches instead of listens, or who lost what he had: what there is now, and what came after that. */
@Component
public class Inhalen {

    /** One request reads no further than this, so that a partner whose events are rare does not keep us reading. */
    private static final int HOOGSTENS_GELEZEN = 5_000;
    private static final int TEGELIJK = 4;
    private static final Duration GEDULD = Duration.ofSeconds(5);

    private final Semaphore lezers = new Semaphore(TEGELIJK);
    private final Logboek logboek;
    private final Toegangskopie toegang;
    private final Bezorgtaken taken;

    Inhalen(Logboek logboek, Toegangskopie toegang, Bezorgtaken taken) {
        this.logboek = logboek;
        this.toegang = toegang;
        this.taken = taken;
    }

    /** @param na how far one is after it; {@code voor} was the place before it */
    public record Delta(Bericht bericht, Posities voor, Posities na) {}

    /** @param meer whether there is more at this moment */
    public record Deltas(List<Delta> items, Posities tot, boolean meer) {}

    /** @param tot from where deltas go on, when all pages have been read */
    public record Snapshot(List<Zichtbaar> items, Posities tot) {}

    /** What was thrown away can no longer be told: then only a snapshot helps. */
    public boolean vergeten(Posities na) {
        return !logboek.kent(na);
    }

    public Posities begin() {
        return logboek.begin();
    }

    /** What this partner may hear of now, of what was told after this place. */
    public Deltas deltas(Abonnement voor, Posities na, int hoogstens) throws InterruptedException {
        if (!lezers.tryAcquire(GEDULD.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new TeVeelVerzoeken((int) GEDULD.toSeconds());
        }
        try {
            return lees(voor, na, hoogstens);
        } finally {
            lezers.release();
        }
    }

    private Deltas lees(Abonnement voor, Posities na, int hoogstens) throws InterruptedException {
        Posities einde = logboek.einde();
        Posities tot = na;
        List<Delta> items = new ArrayList<>();
        try (Logboek.Lezing lezing = logboek.open(na)) {
            for (int gelezen = 0; tot.tot(einde) > 0 && gelezen < HOOGSTENS_GELEZEN; ) {
                Logboek.Bladzij bladzij = lezing.lees(GEDULD);
                wachtOpToegang(bladzij.eindeToegang());
                for (Regel regel : bladzij.regels()) {
                    if (items.size() == hoogstens) {
                        return new Deltas(items, tot, true);
                    }
                    Posities voorbij = tot.voorbij(regel.plek());
                    Bericht bericht = taken.bericht(voor, regel);
                    if (bericht != null) {
                        items.add(new Delta(bericht, tot, voorbij));
                    }
                    tot = voorbij;
                    gelezen++;
                }
                Posities verder = tot.samen(bladzij.tot());
                if (verder.equals(tot) && bladzij.regels().isEmpty()) {
                    throw new NietBereikbaar("de broker");
                }
                tot = verder;
            }
        }
        return new Deltas(items, tot, tot.tot(einde) > 0);
    }

    /** The place is taken before the list: what changes meanwhile is told once too often and not once too little. */
    public Snapshot snapshot(Abonnement voor, String na, int hoogstens) throws InterruptedException {
        Posities tot = logboek.einde();
        wachtOpToegang(logboek.eindeToegang());
        return new Snapshot(toegang.lijst(voor.eigenaar().organisatieId(), na, hoogstens), tot);
    }

    private void wachtOpToegang(Map<Integer, Long> einde) throws InterruptedException {
        if (!toegang.wachtTot(einde, GEDULD)) {
            throw new NietBereikbaar("de kopie van toegang");
        }
    }
}
