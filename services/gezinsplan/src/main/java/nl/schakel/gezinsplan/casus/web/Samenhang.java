package nl.schakel.gezinsplan.casus.web;

import java.time.LocalDate;

/**
 * Input that checks more than each field by itself. Part of Bean Validation, so that these faults come in the same answer
 * as all the others.
 */
interface Samenhang {

    void controleer(LocalDate vandaag, Fouten fouten);

    interface Fouten {

        /** @param reden what to do, in Dutch; shown at the field */
        void meld(String veld, String reden);
    }
}
