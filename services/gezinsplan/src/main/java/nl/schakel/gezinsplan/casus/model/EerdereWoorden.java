package nl.schakel.gezinsplan.casus.model;

import java.util.List;

/** All words that other words came in place of. Kept with each change, and never removed. */
public interface EerdereWoorden {

    /**
     * @param voor only what the part held before this version of it
     * @return the last ones first
     */
    Bladzijde van(CasusId casus, Tekstplek plek, long voor, int overslaan, int hoogstens);

    /** @param totaal on all pages together */
    record Bladzijde(List<Woorden> items, long totaal) {
        public Bladzijde {
            items = List.copyOf(items);
        }
    }
}
