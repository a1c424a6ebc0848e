package nl.schakel.local.demo;

import java.io.PrintStream;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;

/** Loads the demo: {@code Demo <address of the gateway>}. May be run again: what is there already stays as it is. */
public final class Demo {

    private static final Map<String, Verhaal> GEZINNEN = new LinkedHashMap<>();

    static {
        GEZINNEN.put("Amrani – De Wit", new GezinAmrani());
        GEZINNEN.put("Hendriks", new GezinHendriks());
        GEZINNEN.put("Visser – Oduya", new GezinVisser());
    }

    private Demo() {}

    public static void main(String[] args) {
        try {
            laad(URI.create(args[0]), System.out);
        } catch (DemoFout fout) {
            System.err.println("  De demo is niet geladen: " + fout.getMessage());
            System.exit(1);
        }
    }

    private static void laad(URI gateway, PrintStream uit) {
        var vandaag = LocalDate.now(ZoneId.of("Europe/Amsterdam"));
        var mensen = new Mensen(gateway);
        uit.println("  organisaties, mensen, regels en een tafel");
        var catalogus = new Inrichting(mensen, vandaag).richtIn();
        GEZINNEN.forEach((naam, verhaal) -> {
            uit.println("  gezin " + naam);
            verhaal.vertel(mensen, new Tafelwerk(mensen, vandaag), catalogus);
        });
    }
}
