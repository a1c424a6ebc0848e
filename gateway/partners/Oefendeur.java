import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A door to practise on: looks whether your system tells things as Schakel wants to hear them. It behaves as Schakel on a bad day: each
 * event gets a 503 first, then no answer at all, and only the third time a 202. Needs nothing but Java 17:
 *
 * <pre>{@code
 * java Oefendeur.java 9091        until one event was told well
 * java Oefendeur.java 9091 5      until five were
 * }</pre>
 *
 * Let your system tell to http://127.0.0.1:9091, with any token. Ends with 0 when all was well.
 */
public final class Oefendeur {

    private static final String PAD = "/gateway/v1/gebeurtenissen";
    private static final int HOOGSTENS = 8 * 1024;

    /** As the door looks at it. A list of what must be there, and how. */
    private static final Map<String, String> VORMEN = new LinkedHashMap<>();

    static {
        VORMEN.put("specversion", "1\\.0");
        VORMEN.put("id", "[A-Za-z0-9._:/-]{1,100}");
        VORMEN.put("source", "urn:nld:(oin:[0-9]{20}|kvknr:[0-9]{8}):systeem:[a-z0-9-]{1,60}");
        VORMEN.put("type", "nl\\.partners\\.(traject-gestart|traject-gestopt|afspraak-gewijzigd|dossier-gewijzigd)\\.v1");
        VORMEN.put("subject", "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
        VORMEN.put("time", "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+(Z|[+-][0-9]{2}:[0-9]{2})");
    }

    private final Map<String, String> eerder = new LinkedHashMap<>();
    private final Map<String, Integer> keren = new LinkedHashMap<>();
    private final CountDownLatch nog;
    private int fouten;

    private Oefendeur(int aantal) {
        this.nog = new CountDownLatch(aantal);
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        if (args.length != 1 && args.length != 2) {
            System.err.println("java Oefendeur.java <poort> [<aantal gebeurtenissen>]");
            System.exit(2);
        }
        var deur = new Oefendeur(args.length == 2 ? Integer.parseInt(args[1]) : 1);
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(args[0])), 0);
        server.createContext("/", deur::neemAan);
        server.start();
        System.out.println("Luistert op http://127.0.0.1:" + server.getAddress().getPort());
        deur.nog.await();
        server.stop(1);
        System.exit(deur.besluit());
    }

    private synchronized int besluit() {
        keren.forEach((id, keer) -> {
            if (keer < 3) {
                fout("stuurt " + id + " opnieuw tot er antwoord is", "na een 503 of geen antwoord nog een keer, met hetzelfde id");
            }
        });
        System.out.println(fouten == 0 ? "Alles is goed" : fouten + " niet goed");
        return fouten == 0 ? 0 : 1;
    }

    private synchronized void neemAan(HttpExchange x) throws IOException {
        byte[] inhoud = x.getRequestBody().readNBytes(HOOGSTENS + 1);
        String event = new String(inhoud, StandardCharsets.UTF_8);
        String id = veld(event, "id");
        if (kijk(x, event, inhoud.length) > 0 || id == null) {
            antwoord(x, 400, null);
            return;
        }
        if (!event.equals(eerder.computeIfAbsent(id, i -> event))) {
            fout("stuurt bij hetzelfde id precies hetzelfde", "dezelfde gebeurtenis, letter voor letter");
            antwoord(x, 409, null);
            return;
        }
        switch (keren.merge(id, 1, Integer::sum)) {
            case 1 -> {
                x.getResponseHeaders().set("Retry-After", "1");
                antwoord(x, 503, null);
            }
            case 2 -> x.close();
            case 3 -> {
                goed("stuurt opnieuw na een 503 en na geen antwoord");
                antwoord(x, 202, id);
                nog.countDown();
            }
            default -> antwoord(x, 202, id);
        }
    }

    /** How much is wrong with it. */
    private int kijk(HttpExchange x, String event, int lengte) {
        int was = fouten;
        String soort = String.valueOf(x.getRequestHeaders().getFirst("Content-Type"));
        eis(x.getRequestMethod().equals("POST") && x.getRequestURI().getPath().equals(PAD), "stuurt naar het goede adres", "POST " + PAD);
        eis(soort.matches("application/cloudevents\\+json(\\s*;.*)?"), "zegt wat hij stuurt", "Content-Type: application/cloudevents+json");
        eis(String.valueOf(x.getRequestHeaders().getFirst("Authorization")).startsWith("Bearer "), "laat zien wie hij is", "Authorization: Bearer …");
        eis(lengte <= HOOGSTENS, "houdt het klein", "hoogstens " + HOOGSTENS + " bytes");
        VORMEN.forEach((naam, vorm) -> {
            String waarde = veld(event, naam);
            eis(waarde != null && waarde.matches(vorm), "heeft een goede " + naam, vorm);
        });
        String data = event.replaceAll("(?s).*\"data\"\\s*:\\s*", "");
        boolean metDag = !String.valueOf(veld(event, "type")).contains("dossier");
        boolean alleenDag = event.contains("\"data\"") && data.matches("(?s)\\{\\s*\"datum\"\\s*:\\s*\"[0-9]{4}-[0-9]{2}-[0-9]{2}\"\\s*}.*");
        boolean leeg = !event.contains("\"data\"") || data.matches("(?s)\\{\\s*}.*");
        eis(metDag ? alleenDag : leeg, "stuurt niets mee dan een dag", metDag ? "\"data\": {\"datum\": \"2026-12-03\"}" : "geen data");
        return fouten - was;
    }

    private static String veld(String event, String naam) {
        Matcher m = Pattern.compile("\"" + naam + "\"\\s*:\\s*\"([^\"]*)\"").matcher(event);
        return m.find() ? m.group(1) : null;
    }

    private static void antwoord(HttpExchange x, int status, String id) throws IOException {
        if (id != null) {
            x.getResponseHeaders().set("Location", PAD + "/" + UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8)));
        }
        x.sendResponseHeaders(status, -1);
        x.close();
    }

    private void eis(boolean zo, String wat, String hoe) {
        if (!zo) {
            fout(wat, hoe);
        }
    }

    private static void goed(String wat) {
        System.out.println("goed   " + wat);
    }

    private void fout(String wat, String hoe) {
        fouten++;
        System.out.println("FOUT   " + wat + ": verwacht " + hoe);
    }
}
