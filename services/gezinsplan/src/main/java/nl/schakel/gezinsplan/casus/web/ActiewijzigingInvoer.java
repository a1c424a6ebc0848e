package nl.schakel.gezinsplan.casus.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

record ActiewijzigingInvoer(
        @NotBlank @Tekst String wat,
        @NotNull @Valid ToezeggingInvoer verantwoordelijke,
        @Nullable LocalDate uiterlijk) {}
