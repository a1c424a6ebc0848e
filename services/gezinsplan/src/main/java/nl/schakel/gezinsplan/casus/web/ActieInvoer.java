package nl.schakel.gezinsplan.casus.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param doelId left out for what just has to be done */
record ActieInvoer(
        @Nullable UUID doelId,
        @NotBlank @Tekst String wat,
        @NotNull @Valid ToezeggingInvoer verantwoordelijke,
        @Nullable LocalDate uiterlijk) {}
