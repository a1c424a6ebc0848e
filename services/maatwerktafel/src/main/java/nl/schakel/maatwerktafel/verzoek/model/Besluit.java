package nl.schakel.maatwerktafel.verzoek.model;

import java.time.Instant;
import java.time.LocalDate;
import nl.schakel.maatwerktafel.gedeeld.model.Persoon;
import org.jspecify.annotations.Nullable;

/**
 * Een genomen besluit. Bekendmaken gebeurt op hetzelfde moment.
 *
 * @param bezwaarTot last day to object; absent when it is no beschikking
 * @param precedentId the name under which it is found without the family
 */
public record Besluit(
        Besluitinhoud inhoud,
        Besluitsoort soort,
        @Nullable LocalDate bezwaarTot,
        Persoon ondertekenaar,
        Instant genomenOp,
        Instant bekendgemaaktOp,
        String precedentId) {}
