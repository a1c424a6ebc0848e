package nl.schakel.gezinsplan.casus.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

record CijferInvoer(@NotNull @Min(1) @Max(10) Integer cijfer) {}
