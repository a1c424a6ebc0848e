package nl.schakel.rest.problem;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** Requests that Tomcat itself refuses, such as a bad address, get a problem too and not a page of HTML. */
final class ContainerFaults extends ErrorReportValve {

    private final JsonMapper json;
    private final String version;

    ContainerFaults(JsonMapper json, String version) {
        this.json = json;
        this.version = version;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable fault) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            response.setHeader("API-Version", version);
            response.setHeader("Cache-Control", "no-store");
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.getOutputStream().write(json.writeValueAsBytes(Probleem.van(response.getStatus())));
            response.finishResponse();
        } catch (IOException e) {
            // The other side is gone; there is nobody to tell
            container.getLogger().debug("Antwoord niet verstuurd", e);
        }
    }
}
