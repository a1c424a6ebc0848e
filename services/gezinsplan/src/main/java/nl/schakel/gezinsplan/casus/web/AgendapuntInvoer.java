package nl.schakel.gezinsplan.casus.web;

import jakarta.validation.constraints.NotBlank;

record AgendapuntInvoer(@NotBlank @Naam String onderwerp) {}
