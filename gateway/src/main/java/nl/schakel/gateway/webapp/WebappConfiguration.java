package nl.schakel.gateway.webapp;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.PathResourceResolver;

/** Serves the web app from the jar, and the theme from the folder that a gemeente mounts, else our own. */
@Configuration(proxyBeanMethods = false)
class WebappConfiguration implements WebMvcConfigurer {

    private static final List<String> GEEN_BLADZIJDE =
            List.of("gateway/", "gezinsplan/", "maatwerktafel/", "procesevaluatie/", "inzagelog/", "actuator/", "assets/", "oauth2/", "login/", "thema/");

    private final String themamap;

    WebappConfiguration(@Value("${schakel.thema.map}") String themamap) {
        this.themamap = themamap;
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/**").addResourceLocations("classpath:/web/assets/")
                .setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
        registry.addResourceHandler("/thema/**").addResourceLocations("file:" + themamap + "/", "classpath:/thema/")
                .setCacheControl(CacheControl.noCache());
        registry.addResourceHandler("/**").addResourceLocations("classpath:/web/")
                .setCacheControl(CacheControl.noCache()).resourceChain(true).addResolver(new Bladzijden());
    }

    /** An address of the app has no file of its own: the app itself finds the page. */
    private static final class Bladzijden extends PathResourceResolver {

        @Override
        protected @Nullable Resource getResource(String pad, Resource map) throws IOException {
            Resource bestand = super.getResource(pad, map);
            if (bestand != null) {
                return bestand;
            }
            boolean geenBladzijde = GEEN_BLADZIJDE.stream().anyMatch(pad::startsWith) || pad.substring(pad.lastIndexOf('/') + 1).contains(".");
            return geenBladzijde ? null : super.getResource("index.html", map);
        }
    }
}
