package nl.schakel.gateway.stroom;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** An open line says nothing to us, so it needs no 8 kB to read with. Requests read into a buffer of their own. */
@Configuration(proxyBeanMethods = false)
class LijnConfiguration {

    private static final int LEESBUFFER = 1024;

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> kleineLeesbuffer() {
        return tomcat -> tomcat.addConnectorCustomizers(
                connector -> connector.setProperty("socket.appReadBufSize", Integer.toString(LEESBUFFER)));
    }
}
