package nl.schakel.procesevaluatie.evaluatie.application;

import java.util.List;
import nl.schakel.procesevaluatie.evaluatie.model.Deelnemer;
import nl.schakel.procesevaluatie.evaluatie.model.Evaluatie;
import nl.schakel.procesevaluatie.leerpunt.model.Leerpunt;
import nl.schakel.procesevaluatie.toegang.model.Handeling;
import org.jspecify.annotations.Nullable;

/**
 * Een evaluatie zoals één mens haar mag zien.
 *
 * @param bijdragen alleen die deze mens mag lezen
 * @param mag wat deze mens nu kan doen
 * @param gezinsnaam ontbreekt als het gezin niet meedoet, of als het plan nu niet antwoordt
 */
public record EvaluatieBeeld(
        Evaluatie evaluatie, List<Deelnemer> bijdragen, List<Leerpunt> leerpunten, List<Handeling> mag, @Nullable String gezinsnaam) {}
