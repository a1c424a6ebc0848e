package nl.schakel.gezinsplan.casus.web;

import jakarta.validation.constraints.NotBlank;

record HeropeningInvoer(@NotBlank @Tekst String reden) {}
