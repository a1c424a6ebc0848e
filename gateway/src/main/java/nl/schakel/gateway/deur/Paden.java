package nl.schakel.gateway.deur;

import java.util.List;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Which addresses are API, and which of those need no login. Security, rate limit and routes all read it here. */
public final class Paden {

    public static final List<String> API =
            List.of("/gateway/v1/**", "/gezinsplan/v1/**", "/maatwerktafel/v1/**", "/procesevaluatie/v1/**", "/inzagelog/v1/**");
    public static final List<String> OPEN = List.of("/*/v1/openapi.json", "/procesevaluatie/v1/uitnodigingen/**");

    private static final List<PathPattern> API_PATRONEN = patronen(API);
    private static final List<PathPattern> OPEN_PATRONEN = patronen(OPEN);

    private Paden() {}

    public static boolean isApi(String pad) {
        return past(API_PATRONEN, pad);
    }

    public static boolean isOpen(String pad) {
        return past(OPEN_PATRONEN, pad);
    }

    private static boolean past(List<PathPattern> patronen, String pad) {
        PathContainer container = PathContainer.parsePath(pad);
        return patronen.stream().anyMatch(p -> p.matches(container));
    }

    private static List<PathPattern> patronen(List<String> teksten) {
        return teksten.stream().map(PathPatternParser.defaultInstance::parse).toList();
    }
}
