package nl.schakel.maatwerktafel.gedeeld.model;

/** Waarom er iets verandert. It decides how a second arrival of the same thing is recognised. */
public sealed interface Aanleiding {

    /** Someone asked; over retries the key stays the same. */
    record Opdracht(String sleutel) implements Aanleiding {}

    /** Something happened elsewhere; within a subject the sequence only grows. */
    record Bericht(String onderwerp, String volgnummer) implements Aanleiding {}

    /** The service itself found something to do. */
    record Eigen() implements Aanleiding {}
}
