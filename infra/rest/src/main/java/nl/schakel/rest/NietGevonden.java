package nl.schakel.rest;

/** 404. Also the answer when someone may not even know that it exists. */
public class NietGevonden extends RuntimeException {

    public NietGevonden(String detail) {
        super(detail);
    }

    public String detail() {
        return String.valueOf(getMessage());
    }
}
