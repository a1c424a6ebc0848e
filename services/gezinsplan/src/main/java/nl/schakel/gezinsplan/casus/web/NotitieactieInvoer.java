package nl.schakel.gezinsplan.casus.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is agreed in a meeting has somebody and a day, or it is not agreed. */
record NotitieactieInvoer(
        @Nullable UUID doelId,
        @NotBlank @Tekst String wat,
        @NotNull @Valid ToezeggingInvoer verantwoordelijke,
        @NotNull LocalDate uiterlijk) {}
