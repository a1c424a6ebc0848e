package nl.schakel.maatwerktafel.verzoek.model;

import java.time.LocalDate;
import java.time.LocalTime;

/** Wanneer het verzoek aan tafel komt. */
public record Agendapunt(String tafelId, LocalDate datum, LocalTime tijd) {}
