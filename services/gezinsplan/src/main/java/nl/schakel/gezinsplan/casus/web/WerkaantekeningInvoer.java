package nl.schakel.gezinsplan.casus.web;

import jakarta.validation.constraints.NotBlank;

record WerkaantekeningInvoer(@NotBlank @Tekst String tekst) {}
