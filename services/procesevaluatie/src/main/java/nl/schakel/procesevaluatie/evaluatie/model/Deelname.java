package nl.schakel.procesevaluatie.evaluatie.model;

/** Hoe ver een deelnemer is. */
public enum Deelname {
    UITGENODIGD,
    TOEGEZEGD,
    AFGEMELD,
    BIJGEDRAGEN
}
