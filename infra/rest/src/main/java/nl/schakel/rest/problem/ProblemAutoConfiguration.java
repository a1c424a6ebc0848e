package nl.schakel.rest.problem;

import io.micrometer.tracing.Tracer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import tools.jackson.databind.json.JsonMapper;

/** Problem+json for every fault. Comes before Spring Boot's own error pages, which then stay away. */
@AutoConfiguration(beforeName = "org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration")
class ProblemAutoConfiguration {

    @Bean
    TraceId traceId(ObjectProvider<Tracer> tracer) {
        return new TraceId(tracer);
    }

    @Bean
    ProblemAdvice problemAdvice(TraceId traceId) {
        return new ProblemAdvice(traceId);
    }

    @Bean
    ProblemErrorController problemErrorController(TraceId traceId) {
        return new ProblemErrorController(traceId);
    }

    @Bean
    @ConditionalOnMissingBean
    ProblemWriter problemWriter(JsonMapper json) {
        return new ProblemWriter(json);
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> containerFaults(
            JsonMapper json, @Value("${schakel.api.version}") String version) {
        return tomcat -> tomcat.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new ContainerFaults(json, version)));
    }
}
