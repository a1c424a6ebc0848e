package nl.schakel.procesevaluatie.toegang.model;

import java.util.List;
import nl.schakel.procesevaluatie.gedeeld.model.Casusdeelname;

/** Onze kopie van wie bij welk gezin hoort of ermee werkt. */
public interface Casustoegangen {

    /** Ook wie is gestopt. Leeg als wij het gezin (nog) niet kennen. */
    List<Casusdeelname> van(String casusId);

    /**
     * Neemt de stand over, tenzij wij een latere al hebben. Wie er niet meer bij staat, blijft bekend als gestopt.
     *
     * @param volgnummer loopt per gezin op, te vergelijken als tekst
     */
    void neemOver(String casusId, String volgnummer, List<Casusdeelname> deelnames);
}
