package nl.schakel.procesevaluatie.uitnodiging.application;

import java.time.Instant;
import java.util.Map;
import nl.schakel.procesevaluatie.evaluatie.model.Deelname;
import nl.schakel.procesevaluatie.evaluatie.model.Deelnemerrol;
import org.jspecify.annotations.Nullable;

/**
 * Wat een genodigde na de code ziet.
 *
 * @param antwoorden per vraag-id wat er tot nu toe staat
 */
public record UitnodigingBeeld(
        String naam,
        String waarom,
        Deelnemerrol rol,
        @Nullable String gezinsnaam,
        Map<String, String> antwoorden,
        Deelname stand,
        @Nullable Instant bijeenkomstOp,
        Instant verlooptOp) {}
