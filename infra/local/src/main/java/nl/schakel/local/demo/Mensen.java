package nl.schakel.local.demo;

import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The people of the demo, each with a session of their own, logged in when first needed. */
final class Mensen {

    static final String FATIMA = persoon(1);
    static final String TEUN = persoon(2);
    static final String KARIN = persoon(4);
    static final String VAN_LOON = persoon(7);
    static final String INGRID = persoon(8);
    static final String SAMIRA = persoon(9);
    static final String ILSE = persoon(10);
    static final String LOTTE = persoon(11);
    static final String MARGA = persoon(12);

    private final URI gateway;
    private final Map<String, Bezoeker> ingelogd = new ConcurrentHashMap<>();

    Mensen(URI gateway) {
        this.gateway = gateway;
    }

    Bezoeker als(String login) {
        return ingelogd.computeIfAbsent(login, l -> Bezoeker.logIn(l, gateway));
    }

    static String persoon(int nummer) {
        return "00000000-0000-4000-8000-0000000000%02d".formatted(nummer);
    }

    static String organisatie(int nummer) {
        return "00000000-0000-4000-9000-0000000000%02d".formatted(nummer);
    }
}
