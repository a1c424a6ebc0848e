package nl.schakel.gezinsplan.casus.web;

import jakarta.validation.constraints.NotBlank;

/** @param reden why it is called off; everybody who was invited reads it */
record AfzeggingInvoer(@NotBlank @Tekst String reden) {}
