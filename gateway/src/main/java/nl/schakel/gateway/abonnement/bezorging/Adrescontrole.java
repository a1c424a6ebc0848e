package nl.schakel.gateway.abonnement.bezorging;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Keeps us from knocking inside our own network for somebody outside (SSRF). Asked at registration and again before every request,
 * because a name may lead elsewhere by then.
 */
@Component
class Adrescontrole {

    private static final int LANGSTE = 2_000;

    private final boolean internToegestaan;

    Adrescontrole(Bezorginstellingen instellingen) {
        this.internToegestaan = instellingen.internToegestaan();
    }

    /** What is wrong with it, in a sentence; empty when we may go there. */
    Optional<String> bezwaar(String sink) {
        URI adres;
        try {
            adres = URI.create(sink);
        } catch (IllegalArgumentException e) {
            return Optional.of("Dit is geen adres. Gebruik bijvoorbeeld https://voorbeeld.nl/gebeurtenissen.");
        }
        if (adres.getHost() == null || sink.length() > LANGSTE || !schema(adres)) {
            return Optional.of("Gebruik een adres dat begint met https:// en dat van buiten te bereiken is.");
        }
        if (adres.getRawUserInfo() != null || adres.getRawFragment() != null) {
            return Optional.of("Zet geen gebruiker, wachtwoord of # in het adres.");
        }
        return internToegestaan ? Optional.empty() : bezwaarTegenPlek(adres.getHost());
    }

    private boolean schema(URI adres) {
        return "https".equalsIgnoreCase(adres.getScheme()) || internToegestaan && "http".equalsIgnoreCase(adres.getScheme());
    }

    private static Optional<String> bezwaarTegenPlek(String host) {
        try {
            return Arrays.stream(InetAddress.getAllByName(host)).anyMatch(Adrescontrole::binnen)
                    ? Optional.of("Dit adres ligt in een eigen netwerk. Gebruik een adres dat van buiten te bereiken is.")
                    : Optional.empty();
        } catch (UnknownHostException e) {
            return Optional.of("De naam van deze computer is niet te vinden.");
        }
    }

    static boolean binnen(InetAddress adres) {
        if (adres.isLoopbackAddress() || adres.isAnyLocalAddress() || adres.isLinkLocalAddress() || adres.isSiteLocalAddress()
                || adres.isMulticastAddress()) {
            return true;
        }
        byte[] b = adres.getAddress();
        return adres instanceof Inet6Address ? binnenIpv6(b) : binnenIpv4(b[0] & 0xff, b[1] & 0xff, b[2] & 0xff);
    }

    /** What java.net does not know: this network, shared (RFC 6598), protocol assignments, benchmarks, documentation, reserved. */
    private static boolean binnenIpv4(int a, int b, int c) {
        return a == 0 || a >= 240
                || a == 100 && b >= 64 && b < 128
                || a == 192 && b == 0 && (c == 0 || c == 2)
                || a == 198 && (b == 18 || b == 19 || b == 51 && c == 100)
                || a == 203 && b == 0 && c == 113;
    }

    /** Only what is global (2000::/3), and of that not the ways in which an IPv4 address may hide: 6to4 and Teredo. */
    private static boolean binnenIpv6(byte[] b) {
        boolean globaal = (b[0] & 0xe0) == 0x20;
        boolean zesNaarVier = b[0] == 0x20 && b[1] == 0x02;
        boolean teredo = b[0] == 0x20 && b[1] == 0x01 && b[2] == 0 && b[3] == 0;
        return !globaal || zesNaarVier || teredo;
    }
}
