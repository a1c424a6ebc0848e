package nl.schakel.procesevaluatie.gedeeld.model;

/** Waarom iemand iets mag. Een mens kan er voor één evaluatie meer hebben. */
public enum Rol {
    GESPREKSLEIDER("Leidt het gesprek en is niet bij het gezin betrokken."),
    GEZIN("Het gaat over het eigen gezin."),
    ZORGCOORDINATOR("Is zorgcoördinator van dit gezin."),
    VOORSTELLER("Vroeg zelf om terug te kijken, en hoort bij dit gezin of werkt ermee."),
    DEELNEMER("Is uitgenodigd om mee terug te kijken."),
    GENODIGDE("Opende de eigen uitnodiging met een link en een code."),
    CASUSDEELNEMER("Hoort bij dit gezin of werkt ermee."),
    TWEEDE_LEZER("Leest als collega of een leerpunt te herkennen is."),
    INGELOGD("Is ingelogd en vraagt iets van zichzelf of iets wat voor iedereen is.");

    private final String grondslag;

    Rol(String grondslag) {
        this.grondslag = grondslag;
    }

    /** Komt in het inzageregister; het gezin kan dit lezen. */
    public String grondslag() {
        return grondslag;
    }
}
