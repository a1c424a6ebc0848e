package nl.schakel.rest.client;

import java.net.http.HttpClient;
import java.time.Duration;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.web.client.RestClient;

/** How the login server is asked for tokens: with time limits. Spring Security's own client would wait without end. */
public final class TokenEndpoint {

    private static final Duration LIMIT = Duration.ofSeconds(5);

    private TokenEndpoint() {}

    public static RestClient http() {
        JdkClientHttpRequestFactory http =
                new JdkClientHttpRequestFactory(HttpClient.newBuilder().connectTimeout(LIMIT).build());
        http.setReadTimeout(LIMIT);
        return RestClient.builder()
                .requestFactory(http)
                .configureMessageConverters(c -> c.addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build();
    }
}
