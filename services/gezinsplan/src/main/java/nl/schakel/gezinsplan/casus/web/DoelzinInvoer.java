package nl.schakel.gezinsplan.casus.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import nl.schakel.gezinsplan.casus.model.Leefgebied;

record DoelzinInvoer(@NotBlank @Tekst String zin, @NotNull Leefgebied leefgebied) {}
