package nl.schakel.gezinsplan.casus.model;

public enum ActieStatus {
    OPEN,
    BEZIG,
    KLAAR,
    NIET_GELUKT,
    VAST;

    public boolean loopt() {
        return this != KLAAR && this != NIET_GELUKT;
    }
}
