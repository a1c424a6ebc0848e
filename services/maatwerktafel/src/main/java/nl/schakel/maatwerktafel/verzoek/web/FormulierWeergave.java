package nl.schakel.maatwerktafel.verzoek.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import nl.schakel.maatwerktafel.gedeeld.invoer.Invoertekst;
import nl.schakel.maatwerktafel.verzoek.model.Formulier;
import nl.schakel.maatwerktafel.verzoek.model.Formulier.GezinAkkoord;
import nl.schakel.maatwerktafel.verzoek.model.Formulier.JuridischeGrond;
import nl.schakel.maatwerktafel.verzoek.model.Formulier.Kostenpost;
import nl.schakel.maatwerktafel.verzoek.model.Formulier.PastBijBedoeling;
import nl.schakel.maatwerktafel.verzoek.model.Formulier.Urgentie;
import nl.schakel.maatwerktafel.verzoek.model.Formulierdeel;
import org.jspecify.annotations.Nullable;

/** The form as a part by itself: what two people can change at the same time. */
record FormulierWeergave(
        long versie,
        @Nullable String titel,
        @Nullable String regelId,
        Urgentie urgentie,
        @Nullable String gezinInWoorden,
        @Nullable String gewenstEffect,
        @Nullable PastBijBedoeling pastBijBedoeling,
        @Nullable String alsJa,
        @Nullable String alsNee,
        @Nullable String gewensteOplossing,
        @Nullable String alGeprobeerd,
        @Nullable JuridischeGrond juridischeGrond,
        @Nullable GezinAkkoord gezinAkkoord,
        Set<String> vooringevuld,
        List<Kosten> kosten) {

    /** @param bedrag in euros */
    record Kosten(
            Kostenpost.Arm arm, String omschrijving, String betaler, BigDecimal bedrag, Kostenpost.Per per, @Nullable Integer maanden) {}

    static FormulierWeergave van(Formulierdeel deel) {
        Formulier f = deel.inhoud();
        return new FormulierWeergave(deel.versie(), f.titel(), f.regelId(), f.urgentie(), f.gezinInWoorden(), f.gewenstEffect(),
                f.pastBijBedoeling(), f.alsJa(), f.alsNee(), f.gewensteOplossing(), f.alGeprobeerd(), f.juridischeGrond(),
                f.gezinAkkoord(), deel.vooringevuld(), f.kosten().stream().map(FormulierWeergave::kosten).toList());
    }

    private static Kosten kosten(Kostenpost post) {
        return new Kosten(
                post.arm(), post.omschrijving(), post.betaler(), Invoertekst.bedrag(post.centen()), post.per(), post.maanden());
    }
}
