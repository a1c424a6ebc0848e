package nl.schakel.gezinsplan.casus.web;

import jakarta.validation.constraints.NotBlank;

record NotitieInvoer(@NotBlank @Tekst String tekst) {}
