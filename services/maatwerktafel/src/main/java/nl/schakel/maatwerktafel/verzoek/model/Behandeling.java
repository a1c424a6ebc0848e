package nl.schakel.maatwerktafel.verzoek.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.schakel.maatwerktafel.gedeeld.model.Persoon;
import org.jspecify.annotations.Nullable;

/** Wat er na het versturen gebeurt. */
public record Behandeling(
        @Nullable Instant ingediendOp,
        @Nullable LocalDate beslisUiterlijk,
        List<Vraag> vragen,
        @Nullable Agendapunt agendapunt,
        @Nullable Ontwerpbesluit ontwerp,
        @Nullable Besluit besluit,
        List<Besluit> aanhoudingen,
        @Nullable Intrekking intrekking) {

    /** Why it was withdrawn, and by whom. */
    public record Intrekking(String reden, Persoon door, Instant op) {}

    static final Behandeling NIET_BEGONNEN = new Behandeling(null, null, List.of(), null, null, null, List.of(), null);

    public Behandeling {
        vragen = List.copyOf(vragen);
        aanhoudingen = List.copyOf(aanhoudingen);
    }

    public boolean aangehouden() {
        return besluit != null && besluit.soort() == Besluitsoort.AANGEHOUDEN;
    }

    public List<Vraag> openVragen() {
        return vragen.stream().filter(Vraag::open).toList();
    }

    Behandeling ingediend(Instant op, LocalDate uiterlijk) {
        return new Behandeling(op, uiterlijk, vragen, agendapunt, ontwerp, besluit, aanhoudingen, intrekking);
    }

    Behandeling metVraag(Vraag vraag) {
        List<Vraag> andere = new ArrayList<>(vragen);
        int plaats = plaatsVan(vraag.id());
        if (plaats < 0) {
            andere.add(vraag);
        } else {
            andere.set(plaats, vraag);
        }
        return new Behandeling(ingediendOp, beslisUiterlijk, andere, agendapunt, ontwerp, besluit, aanhoudingen, intrekking);
    }

    boolean kent(String vraagId) {
        return plaatsVan(vraagId) >= 0;
    }

    private int plaatsVan(String vraagId) {
        for (int i = 0; i < vragen.size(); i++) {
            if (vragen.get(i).id().equals(vraagId)) {
                return i;
            }
        }
        return -1;
    }

    Behandeling geagendeerd(Agendapunt punt) {
        return new Behandeling(ingediendOp, beslisUiterlijk, vragen, punt, ontwerp, besluit, aanhoudingen, intrekking);
    }

    Behandeling metOntwerp(Ontwerpbesluit nieuw) {
        return new Behandeling(ingediendOp, beslisUiterlijk, vragen, agendapunt, nieuw, besluit, aanhoudingen, intrekking);
    }

    /** A held request leaves the agenda; it is put on a later one. */
    Behandeling besloten(Besluit genomen) {
        Agendapunt punt = genomen.soort() == Besluitsoort.AANGEHOUDEN ? null : agendapunt;
        return new Behandeling(ingediendOp, beslisUiterlijk, vragen, punt, null, genomen, aanhoudingen, intrekking);
    }

    /** A held request is taken up again: the holding becomes history. */
    Behandeling hervat() {
        if (!aangehouden() || besluit == null) {
            return this;
        }
        List<Besluit> eerder = new ArrayList<>(aanhoudingen);
        eerder.add(besluit);
        return new Behandeling(ingediendOp, beslisUiterlijk, vragen, agendapunt, ontwerp, null, eerder, intrekking);
    }

    /** Withdrawn, it is on no agenda any more. */
    Behandeling ingetrokken(Intrekking waarom) {
        return new Behandeling(ingediendOp, beslisUiterlijk, vragen, null, null, besluit, aanhoudingen, waarom);
    }
}
