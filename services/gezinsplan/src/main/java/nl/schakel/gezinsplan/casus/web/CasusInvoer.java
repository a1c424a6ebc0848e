package nl.schakel.gezinsplan.casus.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import nl.schakel.gezinsplan.casus.application.CasusAanmelden.Aanmelding;
import org.jspecify.annotations.Nullable;

/** @param naam made of the family names when absent */
@Samenhangend
record CasusInvoer(
        @Nullable @Naam String naam,
        @NotBlank @Tekst String aanleiding,
        @Nullable @Size(max = 30) List<@Valid GezinslidInvoer> gezinsleden,
        @Nullable @Valid EersteActieInvoer eersteActie)
        implements Samenhang {

    record EersteActieInvoer(@NotBlank @Tekst String wat, @Nullable LocalDate uiterlijk) {}

    @Override
    public void controleer(LocalDate vandaag, Fouten fouten) {
        if ((naam == null || naam.isBlank()) && (gezinsleden == null || gezinsleden.isEmpty())) {
            fouten.meld("naam", "Vul de naam van het gezin in, of wie er bij het gezin horen.");
        }
    }

    Aanmelding alsAanmelding() {
        return new Aanmelding(
                naam == null || naam.isBlank() ? null : naam.strip(),
                aanleiding.strip(),
                gezinsleden == null
                        ? List.of()
                        : gezinsleden.stream().map(GezinslidInvoer::alsGegevens).toList(),
                eersteActie == null ? null : eersteActie.wat().strip(),
                eersteActie == null ? null : eersteActie.uiterlijk());
    }
}
