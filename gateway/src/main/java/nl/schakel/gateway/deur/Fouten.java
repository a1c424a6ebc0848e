package nl.schakel.gateway.deur;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.schakel.rest.problem.Probleem;
import nl.schakel.rest.problem.ProblemWriter;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerResponse;

/** The gateway's own faults, in the shape and with the headers that those of a service have. */
@Component
public class Fouten {

    private final ProblemWriter schrijver;
    private final Koppen koppen;

    Fouten(ProblemWriter schrijver, Koppen koppen) {
        this.schrijver = schrijver;
        this.koppen = koppen;
    }

    public void schrijf(HttpServletRequest verzoek, HttpServletResponse antwoord, int status) throws IOException {
        schrijf(verzoek, antwoord, Probleem.van(status));
    }

    public void schrijf(HttpServletRequest verzoek, HttpServletResponse antwoord, Probleem probleem) throws IOException {
        koppen.voorApi().forEach(antwoord::setHeader);
        schrijver.write(verzoek, antwoord, probleem);
    }

    /** The same for a route, which answers with a value. */
    public ServerResponse antwoord(String pad, int status) {
        var bouw = ServerResponse.status(status).contentType(MediaType.APPLICATION_PROBLEM_JSON);
        koppen.voorApi().forEach((naam, waarde) -> bouw.header(naam, waarde));
        if (status == 503) {
            bouw.header("Retry-After", "5");
        }
        return bouw.body(Probleem.van(status).bij(pad));
    }
}
