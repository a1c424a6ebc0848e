package nl.schakel.maatwerktafel.verzoek.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.schakel.maatwerktafel.gedeeld.invoer.Invoertekst;
import nl.schakel.maatwerktafel.gedeeld.invoer.Tekst;
import nl.schakel.maatwerktafel.verzoek.model.Formulier;
import nl.schakel.maatwerktafel.verzoek.model.Formulier.JuridischeGrond;
import nl.schakel.maatwerktafel.verzoek.model.Formulier.PastBijBedoeling;
import nl.schakel.maatwerktafel.verzoek.model.Formulier.Urgentie;
import org.jspecify.annotations.Nullable;

/** A new request: for which family, and as much of the form as one knows. */
record VerzoekInvoer(
        @NotNull(message = "Kies voor welk gezin dit is.") @Nullable UUID casusId,
        @Nullable UUID actieId,
        @NotBlank(message = "Geef het verzoek een korte naam.") @Tekst(max = 200) @Nullable String titel,
        @Nullable UUID regelId,
        @Nullable Urgentie urgentie,
        @Tekst @Nullable String gezinInWoorden,
        @Tekst @Nullable String gewenstEffect,
        @Nullable PastBijBedoeling pastBijBedoeling,
        @Tekst @Nullable String alsJa,
        @Tekst @Nullable String alsNee,
        @Tekst @Nullable String gewensteOplossing,
        @Tekst @Nullable String alGeprobeerd,
        @Nullable JuridischeGrond juridischeGrond,
        @Valid @Nullable GezinAkkoordInvoer gezinAkkoord,
        @Size(max = 40, message = "Gebruik hoogstens 40 regels.") @Nullable List<@Valid KostenInvoer> kosten) {

    String casus() {
        return Objects.requireNonNull(casusId).toString();
    }

    @Nullable String actie() {
        return Invoertekst.van(actieId);
    }

    Formulier alsFormulier() {
        return new FormulierInvoer(titel, regelId, urgentie, gezinInWoorden, gewenstEffect, pastBijBedoeling, alsJa, alsNee,
                        gewensteOplossing, alGeprobeerd, juridischeGrond, gezinAkkoord, kosten)
                .alsFormulier();
    }
}
