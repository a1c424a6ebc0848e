package nl.schakel.gezinsplan.casus.web;

import jakarta.validation.constraints.NotNull;
import nl.schakel.gezinsplan.casus.model.Veiligheidscheck;

record VeiligheidInvoer(@NotNull Veiligheidscheck.Uitkomst uitkomst) {}
