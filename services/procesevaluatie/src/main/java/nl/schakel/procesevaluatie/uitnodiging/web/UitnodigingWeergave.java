package nl.schakel.procesevaluatie.uitnodiging.web;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import nl.schakel.procesevaluatie.evaluatie.model.Deelname;
import nl.schakel.procesevaluatie.evaluatie.model.Deelnemerrol;
import nl.schakel.procesevaluatie.evaluatie.model.Vraag;
import nl.schakel.procesevaluatie.uitnodiging.application.UitnodigingBeeld;
import org.jspecify.annotations.Nullable;

/** Wat een genodigde na de code ziet. */
record UitnodigingWeergave(
        String naam,
        String waarom,
        Deelnemerrol rol,
        @Nullable String gezinsnaam,
        List<VraagWeergave> vragen,
        List<AntwoordWeergave> antwoorden,
        Deelname stand,
        @Nullable Instant bijeenkomstOp,
        Instant verlooptOp) {

    record VraagWeergave(Vraag id, String vraag, String hulp) {}

    record AntwoordWeergave(Vraag vraag, String tekst) {}

    static UitnodigingWeergave van(UitnodigingBeeld b) {
        return new UitnodigingWeergave(
                b.naam(),
                b.waarom(),
                b.rol(),
                b.gezinsnaam(),
                Arrays.stream(Vraag.values()).map(v -> new VraagWeergave(v, v.tekst(), v.hulp())).toList(),
                Arrays.stream(Vraag.values())
                        .filter(v -> b.antwoorden().containsKey(v.name()))
                        .map(v -> new AntwoordWeergave(v, b.antwoorden().getOrDefault(v.name(), "")))
                        .toList(),
                b.stand(),
                b.bijeenkomstOp(),
                b.verlooptOp());
    }
}
