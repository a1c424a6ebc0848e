package nl.schakel.maatwerktafel.verzoek.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.schakel.maatwerktafel.gedeeld.model.Deelnemer;
import nl.schakel.maatwerktafel.gedeeld.model.Gebrek;
import org.jspecify.annotations.Nullable;

/**
 * De tekst van een besluit. Als ontwerp mag er van alles missen.
 *
 * @param centen granted amount in eurocents
 * @param isBeschikking whether one can object to it (Awb artikel 1:3)
 * @param precedentKern one sentence that tells the case without telling whose it is
 */
public record Besluitinhoud(
        @Nullable Besluitsoort besluit,
        @Nullable String motivering,
        List<Voorwaarde> voorwaarden,
        @Nullable Long centen,
        @Nullable LocalDate geldigTot,
        @Nullable String uitvoerder,
        boolean isBeschikking,
        @Nullable String precedentKern) {

    public Besluitinhoud {
        voorwaarden = List.copyOf(voorwaarden);
    }

    /** What is missing before this can be a decision. */
    List<Gebrek> gebreken(LocalDate vandaag, @Nullable List<Deelnemer> deelnemers) {
        List<Gebrek> gebreken = new ArrayList<>();
        if (besluit == null) {
            gebreken.add(new Gebrek("besluit", "ontbreekt", "Kies wat de tafel besluit."));
        }
        if (motivering == null) {
            gebreken.add(new Gebrek("motivering", "ontbreekt", "Schrijf op waarom de tafel dit besluit."));
        }
        if (geldigTot != null && geldigTot.isBefore(vandaag)) {
            gebreken.add(voorbij("geldigTot"));
        }
        overVoorwaarden(gebreken);
        for (int i = 0; i < voorwaarden.size(); i++) {
            overEen(gebreken, "voorwaarden[" + i + "]", voorwaarden.get(i), vandaag, deelnemers);
        }
        return gebreken;
    }

    private void overVoorwaarden(List<Gebrek> gebreken) {
        if (besluit == Besluitsoort.TOEGEKEND_ONDER_VOORWAARDEN && voorwaarden.isEmpty()) {
            gebreken.add(new Gebrek("voorwaarden", "ontbreekt", "Schrijf op welke voorwaarden gelden, of kies ‘Toegekend’."));
        }
        if (besluit != null && !besluit.isJa() && !voorwaarden.isEmpty()) {
            gebreken.add(new Gebrek("voorwaarden", "niet-bij-dit-besluit", "Voorwaarden horen alleen bij een ja. Haal ze weg."));
        }
    }

    private static void overEen(
            List<Gebrek> gebreken, String pad, Voorwaarde voorwaarde, LocalDate vandaag, @Nullable List<Deelnemer> deelnemers) {
        if (voorwaarde.tekst() == null) {
            gebreken.add(new Gebrek(pad + ".tekst", "ontbreekt", "Schrijf op wat er moet gebeuren."));
        }
        LocalDate uiterlijk = voorwaarde.uiterlijk();
        if (uiterlijk != null && uiterlijk.isBefore(vandaag)) {
            gebreken.add(voorbij(pad + ".uiterlijk"));
        }
        if (voorwaarde.persoon() != null && deelnemers != null
                && deelnemers.stream().noneMatch(d -> d.persoonId().equals(voorwaarde.persoon().persoonId()) && d.actiefOp(vandaag))) {
            gebreken.add(new Gebrek(pad + ".persoonId", "werkt-niet-mee", "Kies iemand die met dit gezin meewerkt."));
        }
    }

    private static Gebrek voorbij(String veld) {
        return new Gebrek(veld, "voorbij", "Deze datum is al voorbij. Kies een latere dag.");
    }
}
