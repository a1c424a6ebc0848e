package nl.schakel.procesevaluatie.gedeeld.model;

/** Waaraan een herhaling van dezelfde wijziging wordt herkend. */
public sealed interface Sleutel {

    /** Een opdracht van een mens, met de sleutel die de browser eraan gaf. */
    record VanOpdracht(String waarde) implements Sleutel {}

    /** Een gebeurtenis van een dienst: binnen het onderwerp loopt het volgnummer alleen op. */
    record VanGebeurtenis(String onderwerp, String volgnummer) implements Sleutel {}

    /** Iets wat van zichzelf geen tweede keer iets verandert. */
    record Geen() implements Sleutel {}
}
