package nl.schakel.procesevaluatie.tijdlijn.model;

import java.util.List;

/** Per gezin de momenten die wij uit gebeurtenissen onthielden. */
public interface Tijdlijnen {

    List<Tijdlijnmoment> van(String casusId);

    /** Een moment dat er al is, verandert niets. */
    void onthoud(String casusId, Tijdlijnmoment moment);
}
