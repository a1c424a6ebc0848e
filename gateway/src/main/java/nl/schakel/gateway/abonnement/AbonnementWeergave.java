package nl.schakel.gateway.abonnement;

import java.time.Instant;
import java.util.List;
import nl.schakel.gateway.abonnement.model.Abonnement;
import nl.schakel.gateway.abonnement.model.Antwoord;
import nl.schakel.gateway.abonnement.model.Bezorging;
import nl.schakel.gateway.abonnement.model.Eigenaar;
import nl.schakel.gateway.abonnement.model.Filter;
import nl.schakel.gateway.abonnement.model.Hapering;
import nl.schakel.gateway.abonnement.model.Instellingen.Beveiliging;
import nl.schakel.gateway.abonnement.model.Parkeerplek;
import nl.schakel.gateway.abonnement.model.Posities;
import nl.schakel.gateway.abonnement.model.Regel;
import nl.schakel.gateway.abonnement.model.Stand;
import org.jspecify.annotations.Nullable;

/**
 * What a partner asked for and how it goes.
 *
 * @param perMinuut how many events a minute the receiver takes; null is as many as there are
 */
record AbonnementWeergave(
        String id, long versie, Eigenaar eigenaar, String sink, List<Filter> filters, BeveiligingWeergave beveiliging,
        @Nullable Integer perMinuut, Instant aangemaaktOp, BezorgingWeergave bezorging) {

    record BeveiligingWeergave(Beveiliging soort) {}

    /**
     * @param achterstand records in the topics that were not looked at yet, for whomever they are; null when the broker does not answer
     * @param bezorgd how many events the receiver took
     */
    record BezorgingWeergave(
            Stand stand, boolean alleenBeheerKanHervatten, @Nullable Long achterstand, long bezorgd, @Nullable AntwoordWeergave laatsteAntwoord,
            @Nullable HaperingWeergave hapering, int aantalGeparkeerd) {}

    record AntwoordWeergave(Instant op, int status, @Nullable String fout) {

        static @Nullable AntwoordWeergave van(@Nullable Antwoord a) {
            return a == null ? null : new AntwoordWeergave(a.op(), a.status(), a.fout());
        }
    }

    record GebeurtenisWeergave(String id, String type, String onderwerp, Instant op) {

        static GebeurtenisWeergave van(Regel regel) {
            return new GebeurtenisWeergave(regel.id(), regel.type(), regel.onderwerp(), regel.op());
        }
    }

    /** @param gebeurtenis what is not taken; everything behind it waits */
    record HaperingWeergave(GebeurtenisWeergave gebeurtenis, Instant sindsOp, int pogingen, Instant volgendePogingOp, String reden) {

        static @Nullable HaperingWeergave van(@Nullable Hapering h) {
            return h == null ? null
                    : new HaperingWeergave(GebeurtenisWeergave.van(h.regel()), h.sinds(), h.poging(), h.volgendePogingOp(), h.reden());
        }
    }

    record ParkeerplekWeergave(GebeurtenisWeergave gebeurtenis, Instant op, String reden) {

        static ParkeerplekWeergave van(Parkeerplek p) {
            return new ParkeerplekWeergave(GebeurtenisWeergave.van(p.regel()), p.op(), p.reden());
        }
    }

    static AbonnementWeergave van(Abonnement a, @Nullable Posities einde) {
        Bezorging b = a.bezorging();
        var bezorging = new BezorgingWeergave(b.stand(), b.alleenBeheer(), einde == null ? null : b.posities().tot(einde), b.bezorgd(),
                AntwoordWeergave.van(b.laatste()), HaperingWeergave.van(b.hapering()), b.geparkeerd().size());
        return new AbonnementWeergave(a.id(), a.versie(), a.eigenaar(), a.instellingen().sink(), a.instellingen().filters(),
                new BeveiligingWeergave(a.instellingen().beveiliging()), a.instellingen().perMinuut(), a.aangemaaktOp(), bezorging);
    }
}
