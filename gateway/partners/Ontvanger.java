import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A receiver to try Schakel's event door with, and to read before you write your own. Needs nothing but Java 17:
 *
 * <pre>{@code
 * java Ontvanger.java 9090 whsec_…            with a signature (Standard Webhooks)
 * java Ontvanger.java 9090 een-lang-token     with a bearer token
 * java Ontvanger.java 9090 whsec_… 503 5      answers 503 to the first five, to see what Schakel does then
 * }</pre>
 *
 * It listens on this machine only. In real use a receiver stands behind https.
 */
public final class Ontvanger {

    private static final long HOOGSTENS_OUD_SECONDEN = 300;
    /** Of so many events it remembers that they came: a repeat does nothing. */
    private static final int ONTHOUDEN = 10_000;

    private final String geheim;
    private final int fout;
    private final AtomicInteger nogFout;
    private final Set<String> gezien = Collections.newSetFromMap(bewaart(ONTHOUDEN));
    private final Map<String, String> laatste = bewaart(ONTHOUDEN);

    private Ontvanger(String geheim, int fout, int aantal) {
        this.geheim = geheim;
        this.fout = fout;
        this.nogFout = new AtomicInteger(aantal);
    }

    public static void main(String[] args) throws IOException {
        if (args.length != 2 && args.length != 4) {
            System.err.println("java Ontvanger.java <poort> <whsec_… of token> [<status> <aantal keer>]");
            System.exit(2);
        }
        int fout = args.length == 4 ? Integer.parseInt(args[2]) : 0;
        int aantal = args.length == 4 ? Integer.parseInt(args[3]) : 0;
        var ontvanger = new Ontvanger(args[1], fout, aantal);
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(args[0])), 0);
        server.createContext("/", ontvanger::neemAan);
        server.start();
        System.out.println("Luistert op http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    private void neemAan(HttpExchange x) throws IOException {
        try (x) {
            byte[] inhoud = x.getRequestBody().readAllBytes();
            int status = switch (x.getRequestMethod()) {
                case "OPTIONS" -> geefToestemming(x);
                case "POST" -> lees(x, inhoud);
                default -> 405;
            };
            x.sendResponseHeaders(status, -1);
        }
    }

    /** Schakel asks first whether it may send here. Say yes to the origins that you expect. */
    private static int geefToestemming(HttpExchange x) {
        String wie = x.getRequestHeaders().getFirst("WebHook-Request-Origin");
        if (wie == null) {
            return 400;
        }
        x.getResponseHeaders().add("WebHook-Allowed-Origin", wie);
        x.getResponseHeaders().add("WebHook-Allowed-Rate", "*");
        System.out.println("Toestemming gegeven aan " + wie);
        return 204;
    }

    private int lees(HttpExchange x, byte[] inhoud) {
        Optional<String> bezwaar = controleer(x, inhoud);
        if (bezwaar.isPresent()) {
            System.out.println("Geweigerd: " + bezwaar.get());
            return 401;
        }
        String json = new String(inhoud, StandardCharsets.UTF_8);
        String id = veld(json, "id");
        if (id.isEmpty() || veld(json, "type").isEmpty() || veld(json, "source").isEmpty()) {
            System.out.println("Geweigerd: geen CloudEvent");
            return 400;
        }
        if (nogFout.getAndUpdate(n -> Math.max(0, n - 1)) > 0) {
            System.out.println("Antwoordt " + fout + " op " + id);
            return fout;
        }
        verwerk(json, id);
        return 204;
    }

    /** The same id twice is the same event; of one subject the highest sequence is how it is now. Types that you do not know: let them pass. */
    private void verwerk(String json, String id) {
        if (!gezien.add(veld(json, "source") + " " + id)) {
            System.out.println("Al gehad: " + id);
            return;
        }
        String over = veld(json, "source") + " " + veld(json, "subject");
        String volgnummer = veld(json, "sequence");
        String vorige = laatste.getOrDefault(over, "");
        boolean ouder = !volgnummer.isEmpty() && volgnummer.compareTo(vorige) < 0;
        if (!ouder) {
            laatste.put(over, volgnummer);
        }
        System.out.println((ouder ? "Ouder dan wat er al was: " : "Gehoord: ") + veld(json, "type") + " over " + veld(json, "subject")
                + (volgnummer.isEmpty() ? "" : ", nummer " + volgnummer) + ". Lees het bij " + veld(json, "dataref"));
    }

    /** Who cannot prove that he is Schakel is not heard; compared without telling by its duration how far it was right. */
    private Optional<String> controleer(HttpExchange x, byte[] inhoud) {
        if (!geheim.startsWith("whsec_")) {
            String kop = Optional.ofNullable(x.getRequestHeaders().getFirst("Authorization")).orElse("");
            return gelijk(kop, "Bearer " + geheim) ? Optional.empty() : Optional.of("het token klopt niet");
        }
        String id = x.getRequestHeaders().getFirst("webhook-id");
        String moment = x.getRequestHeaders().getFirst("webhook-timestamp");
        String handtekeningen = x.getRequestHeaders().getFirst("webhook-signature");
        if (id == null || moment == null || handtekeningen == null || !moment.matches("\\d{1,12}")) {
            return Optional.of("er is geen handtekening");
        }
        if (Math.abs(Instant.now().getEpochSecond() - Long.parseLong(moment)) > HOOGSTENS_OUD_SECONDEN) {
            return Optional.of("de handtekening is te oud");
        }
        String goed = "v1," + handtekening(id, moment, inhoud);
        for (String een : handtekeningen.split(" ")) {
            if (gelijk(een, goed)) {
                return Optional.empty();
            }
        }
        return Optional.of("de handtekening klopt niet");
    }

    private String handtekening(String id, String moment, byte[] inhoud) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(Base64.getDecoder().decode(geheim.substring("whsec_".length())), "HmacSHA256"));
            mac.update((id + "." + moment + ".").getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(mac.doFinal(inhoud));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean gelijk(String a, String b) {
        return MessageDigest.isEqual(a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));
    }

    /** Enough for these flat events; use a JSON library for anything more. */
    private static String veld(String json, String naam) {
        Matcher m = Pattern.compile("\"" + naam + "\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.)*)\"").matcher(json);
        return m.find() ? m.group(1) : "";
    }

    private static <V> Map<String, V> bewaart(int hoogstens) {
        return Collections.synchronizedMap(new LinkedHashMap<>() {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, V> oudste) {
                return size() > hoogstens;
            }
        });
    }
}
