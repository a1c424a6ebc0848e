package nl.schakel.gateway.partnernieuws.model;

import org.jspecify.annotations.Nullable;

/** What the plan did with it. {@code reden} is there when it was not put with the plan. */
public record Uitslag(@Nullable Reden reden) {

    public static final Uitslag OPGENOMEN = new Uitslag(null);

    /** The codes are those of the contract; the sentences are what a partner reads. */
    public enum Reden {
        DOET_NIET_MEE("Uw organisatie deed niet meer mee in dit plan."),
        CASUS_AFGESLOTEN("Dit plan was al afgesloten.");

        private final String zin;

        Reden(String zin) {
            this.zin = zin;
        }

        public String zin() {
            return zin;
        }
    }
}
