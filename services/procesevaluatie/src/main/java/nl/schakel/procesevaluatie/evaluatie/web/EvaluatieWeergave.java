package nl.schakel.procesevaluatie.evaluatie.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.schakel.procesevaluatie.evaluatie.application.EvaluatieBeeld;
import nl.schakel.procesevaluatie.evaluatie.model.Aanleiding;
import nl.schakel.procesevaluatie.evaluatie.model.Antwoord;
import nl.schakel.procesevaluatie.evaluatie.model.Bron;
import nl.schakel.procesevaluatie.evaluatie.model.Deelnemer;
import nl.schakel.procesevaluatie.evaluatie.model.Instemming;
import nl.schakel.procesevaluatie.evaluatie.model.Kantelpunt;
import nl.schakel.procesevaluatie.evaluatie.model.Keuze;
import nl.schakel.procesevaluatie.evaluatie.model.Moment;
import nl.schakel.procesevaluatie.evaluatie.model.Soort;
import nl.schakel.procesevaluatie.evaluatie.model.Stand;
import nl.schakel.procesevaluatie.evaluatie.model.Verbeteractie;
import nl.schakel.procesevaluatie.evaluatie.model.Vraag;
import nl.schakel.procesevaluatie.gedeeld.model.Persoon;
import nl.schakel.procesevaluatie.leerpunt.weergave.LeerpuntWeergave;
import nl.schakel.procesevaluatie.toegang.model.Handeling;
import org.jspecify.annotations.Nullable;

/** Een evaluatie, zoals degene die haar opvraagt haar mag zien. */
record EvaluatieWeergave(
        String id,
        long versie,
        String casusId,
        @Nullable String gezinsnaam,
        Soort soort,
        Stand stand,
        Aanleiding aanleiding,
        @Nullable String reden,
        Instant voorgesteldOp,
        @Nullable InstemmingWeergave instemming,
        @Nullable Persoon gespreksleider,
        @Schema(description = "Waarom er een andere gespreksleider moet komen") @Nullable String redenZonderGespreksleider,
        @Nullable Instant bijeenkomstOp,
        List<VraagWeergave> vragen,
        List<MomentWeergave> tijdlijn,
        List<DeelnemerWeergave> deelnemers,
        List<BijdrageWeergave> bijdragen,
        List<Kantelpunt> kantelpunten,
        List<LeerpuntWeergave> leerpunten,
        List<VerbeteractieWeergave> verbeteracties,
        @Nullable String redenVervallen,
        @Schema(description = "Wat degene die dit opvraagt nu kan doen") List<Handeling> mag) {

    record InstemmingWeergave(Keuze keuze, Instant op) {
        static @Nullable InstemmingWeergave van(@Nullable Instemming i) {
            return i == null ? null : new InstemmingWeergave(i.keuze(), i.op());
        }
    }

    record VraagWeergave(Vraag id, String vraag, String hulp) {
        static List<VraagWeergave> alle() {
            return Arrays.stream(Vraag.values()).map(v -> new VraagWeergave(v, v.tekst(), v.hulp())).toList();
        }
    }

    record MomentWeergave(String id, LocalDate datum, String soort, Bron bron, boolean gekozen, @Nullable String tekst) {
        static MomentWeergave van(Moment m) {
            return new MomentWeergave(m.id(), m.datum(), m.soort(), m.bron(), m.gekozen(), m.tekst());
        }
    }

    record BijdrageWeergave(String deelnemerId, List<Antwoord> antwoorden) {
        static BijdrageWeergave van(Deelnemer d) {
            return new BijdrageWeergave(d.id(), d.antwoorden());
        }
    }

    record VerbeteractieWeergave(
            String id, long versie, String wat, String eigenaar, LocalDate uiterlijk, Verbeteractie.Voortgang stand) {
        static VerbeteractieWeergave van(Verbeteractie v) {
            return new VerbeteractieWeergave(v.id(), v.versie(), v.wat(), v.eigenaar(), v.uiterlijk(), v.stand());
        }
    }

    static EvaluatieWeergave van(EvaluatieBeeld beeld) {
        var e = beeld.evaluatie();
        return new EvaluatieWeergave(
                e.id(),
                e.versie(),
                e.voorstel().casusId(),
                beeld.gezinsnaam(),
                e.soort(),
                e.stand(),
                e.voorstel().aanleiding(),
                e.voorstel().reden(),
                e.voorstel().op(),
                InstemmingWeergave.van(e.instemming()),
                e.gespreksleider() == null ? null : e.gespreksleider().persoon(),
                e.redenZonderGespreksleider(),
                e.bijeenkomstOp(),
                VraagWeergave.alle(),
                e.tijdlijn().momenten().stream().map(MomentWeergave::van).toList(),
                e.deelnemers().stream().map(d -> DeelnemerWeergave.van(d, e.stand().naGesprek())).toList(),
                beeld.bijdragen().stream().map(BijdrageWeergave::van).toList(),
                e.kantelpunten(),
                beeld.leerpunten().stream().map(LeerpuntWeergave::van).toList(),
                e.verbeteracties().stream().map(VerbeteractieWeergave::van).toList(),
                e.redenVervallen(),
                beeld.mag());
    }
}
