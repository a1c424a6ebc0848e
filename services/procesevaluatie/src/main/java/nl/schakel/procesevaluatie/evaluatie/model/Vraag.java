package nl.schakel.procesevaluatie.evaluatie.model;

/** De drie vragen van een bijdrage. Alle teksten staan hier en nergens anders (taalniveau B1). */
public enum Vraag {
    WAT_WERKTE("Wat werkte?", "Denk aan iets wat het gezin echt hielp."),
    WAT_WERKTE_NIET("Wat werkte niet?", "Wij zoeken geen schuldige. U hoeft niets medisch te vertellen."),
    WAT_NODIG("Wat had u nodig?", "Bijvoorbeeld weten wie er al hielp, of iemand die u kon bellen.");

    private final String tekst;
    private final String hulp;

    Vraag(String tekst, String hulp) {
        this.tekst = tekst;
        this.hulp = hulp;
    }

    public String tekst() {
        return tekst;
    }

    public String hulp() {
        return hulp;
    }
}
