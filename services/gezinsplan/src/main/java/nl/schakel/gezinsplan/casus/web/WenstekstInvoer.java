package nl.schakel.gezinsplan.casus.web;

import jakarta.validation.constraints.NotBlank;

record WenstekstInvoer(@NotBlank @Tekst String tekst) {}
