package nl.schakel.inzagelog.toegang.model;

import java.util.List;

/** Onze kopie van wie bij welk gezin hoort. */
public interface Gezinnen {

    /** Leeg als wij het gezin (nog) niet kennen. */
    List<Gezinslid> van(String casusId);

    /**
     * Neemt de stand over, tenzij wij een latere al hebben.
     *
     * @param volgnummer loopt per gezin op, te vergelijken als tekst
     */
    void neemOver(String casusId, String volgnummer, List<Gezinslid> leden);
}
