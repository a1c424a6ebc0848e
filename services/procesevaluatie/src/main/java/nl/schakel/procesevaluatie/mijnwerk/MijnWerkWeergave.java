package nl.schakel.procesevaluatie.mijnwerk;

import java.util.List;
import nl.schakel.procesevaluatie.evaluatie.weergave.EvaluatieKop;
import nl.schakel.procesevaluatie.leerpunt.weergave.LeerpuntWeergave;

/** @param gevraagd waar deze mens zelf iets moet doen */
record MijnWerkWeergave(List<EvaluatieKop> evaluaties, List<GevraagdWeergave> gevraagd, List<LeerpuntWeergave> teLezenLeerpunten) {}
