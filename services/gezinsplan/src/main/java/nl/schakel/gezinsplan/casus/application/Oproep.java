package nl.schakel.gezinsplan.casus.application;

import nl.schakel.access.Onderwerp;
import nl.schakel.gezinsplan.casus.model.CasusId;
import nl.schakel.gezinsplan.casus.model.Casussen.Herkomst;

/** Who calls, about which casus, and by which this call is recognised when it comes twice. */
public record Oproep(Onderwerp wie, CasusId casusId, Herkomst herkomst) {}
