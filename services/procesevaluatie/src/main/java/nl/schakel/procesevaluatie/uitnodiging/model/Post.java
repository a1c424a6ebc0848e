package nl.schakel.procesevaluatie.uitnodiging.model;

/** De weg naar buiten voor mail. */
public interface Post {

    /**
     * Komt terug als de mailserver de mail heeft aangenomen.
     *
     * @throws NietVerstuurd als dat niet lukte; later nog eens proberen mag
     */
    void verstuur(Mail mail);

    /** Komt meteen terug, dus zonder te weten of het lukte. Voor mail waar iemand op wacht en die hij anders nog eens vraagt. */
    void verstuurMeteen(Mail mail);

    /**
     * @param tekst dezelfde inhoud als de html, voor wie geen html leest
     */
    record Mail(String adres, String onderwerp, String tekst, String html) {}

    /** De mailserver nam de mail niet aan. */
    final class NietVerstuurd extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public NietVerstuurd(Throwable oorzaak) {
            super("De mail is niet verstuurd", oorzaak);
        }
    }
}
