package nl.schakel.gateway.abonnement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.schakel.gateway.abonnement.model.Filter;
import nl.schakel.gateway.abonnement.model.Filter.Attribuut;
import nl.schakel.gateway.abonnement.model.Filter.Vergelijking;
import nl.schakel.gateway.abonnement.model.Instellingen.Beveiliging;
import org.jspecify.annotations.Nullable;

/**
 * @param sink where events go
 * @param filters without filters: everything that this organisation may hear of
 * @param eigenaar for whom; only beheer says this, a system is always for itself
 */
record AbonnementInvoer(
        @NotBlank @Size(max = 2000) String sink,
        @Nullable @Size(max = 50) List<@NotNull @Valid FilterInvoer> filters,
        @NotNull @Valid BeveiligingInvoer beveiliging,
        @Nullable @Valid EigenaarInvoer eigenaar) {

    /** Several conditions on one attribute: one must hold. On two attributes: for each. */
    record FilterInvoer(
            @NotNull Attribuut attribuut, @NotNull Vergelijking vergelijking, @NotBlank @Size(max = 200) String waarde) {

        Filter filter() {
            return new Filter(attribuut, vergelijking, waarde);
        }
    }

    /** @param geheim bearer token, or key of Standard Webhooks; never told again. At a change: absent is as it was */
    record BeveiligingInvoer(@NotNull Beveiliging soort, @Nullable @Size(max = 1010) String geheim) {}

    record EigenaarInvoer(@NotBlank @Size(max = 100) String klant, @NotBlank @Size(max = 100) String organisatieId) {}

    List<Filter> alsFilters() {
        return filters == null ? List.of() : filters.stream().map(FilterInvoer::filter).toList();
    }
}
