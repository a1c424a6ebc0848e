package nl.schakel.maatwerktafel.verzoek.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import nl.schakel.maatwerktafel.gedeeld.invoer.Invoertekst;
import nl.schakel.maatwerktafel.gedeeld.invoer.Tekst;
import nl.schakel.maatwerktafel.verzoek.model.Formulier;
import nl.schakel.maatwerktafel.verzoek.model.Formulier.JuridischeGrond;
import nl.schakel.maatwerktafel.verzoek.model.Formulier.PastBijBedoeling;
import nl.schakel.maatwerktafel.verzoek.model.Formulier.Urgentie;
import org.jspecify.annotations.Nullable;

/** The whole form. Everything may be empty; without a rule the one that was chosen stays. */
record FormulierInvoer(
        @Tekst(max = 200) @Nullable String titel,
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

    Formulier alsFormulier() {
        return new Formulier(
                Invoertekst.van(titel),
                Invoertekst.van(regelId),
                urgentie == null ? Urgentie.NORMAAL : urgentie,
                Invoertekst.van(gezinInWoorden),
                Invoertekst.van(gewenstEffect),
                pastBijBedoeling,
                Invoertekst.van(alsJa),
                Invoertekst.van(alsNee),
                Invoertekst.van(gewensteOplossing),
                Invoertekst.van(alGeprobeerd),
                juridischeGrond,
                gezinAkkoord == null ? null : gezinAkkoord.alsAkkoord(),
                kosten == null ? List.of() : kosten.stream().map(KostenInvoer::alsKostenpost).toList());
    }
}
