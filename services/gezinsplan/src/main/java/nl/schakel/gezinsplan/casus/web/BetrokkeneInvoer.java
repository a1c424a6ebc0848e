package nl.schakel.gezinsplan.casus.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.schakel.gezinsplan.casus.model.Caserol;
import nl.schakel.gezinsplan.casus.model.Deelname;
import nl.schakel.gezinsplan.casus.model.Gegevenscategorie;
import nl.schakel.gezinsplan.casus.model.Grondslag;
import nl.schakel.gezinsplan.casus.model.Niveau;
import nl.schakel.gezinsplan.casus.model.Omvang;
import org.jspecify.annotations.Nullable;

/** @param categorieen a list, for a set stops the reading at its first fault; naming one twice is harmless */
@Samenhangend
record BetrokkeneInvoer(
        @NotNull UUID persoonId,
        @NotNull Caserol caserol,
        @NotBlank @Tekst String doelomschrijving,
        @NotNull Grondslag grondslag,
        @NotEmpty @Size(max = 20) List<@NotNull Gegevenscategorie> categorieen,
        @NotNull @Size(max = 60) List<@Valid OmvangInvoer> omvang,
        @Nullable LocalDate tot)
        implements Samenhang {

    private static final String PLAN = "PLAN";
    private static final String DOEL = "DOEL:";

    /** @param onderdeel {@code PLAN} or {@code DOEL:} and the id of a goal */
    record OmvangInvoer(
            @NotNull @Pattern(regexp = "PLAN|DOEL:[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}") String onderdeel,
            @NotNull Niveau niveau) {}

    @Override
    public void controleer(LocalDate vandaag, Fouten fouten) {
        if (caserol == Caserol.ZORGCOORDINATOR) {
            fouten.meld("caserol", "Nodig de persoon eerst uit. Wijs daarna de zorgcoördinator aan.");
        }
        if (tot != null && tot.isBefore(vandaag)) {
            fouten.meld("tot", "Deze datum is al voorbij. Kies een latere dag.");
        }
    }

    /** What is not named, is not seen. */
    Deelname alsDeelname() {
        Niveau plan = Niveau.ZIET_NIETS;
        Map<UUID, Niveau> doelen = new LinkedHashMap<>();
        for (OmvangInvoer deel : omvang) {
            if (deel.onderdeel().equals(PLAN)) {
                plan = deel.niveau();
            } else {
                doelen.put(UUID.fromString(deel.onderdeel().substring(DOEL.length())), deel.niveau());
            }
        }
        return new Deelname(
                caserol, doelomschrijving.strip(), grondslag, Set.copyOf(categorieen), new Omvang(plan, doelen), tot);
    }
}
