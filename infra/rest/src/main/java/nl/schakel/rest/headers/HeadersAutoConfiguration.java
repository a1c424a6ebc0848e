package nl.schakel.rest.headers;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;

/** Headers on every answer. The gateway, which also serves pages, switches them off and sets its own. */
@AutoConfiguration
class HeadersAutoConfiguration {

    @Bean
    @ConditionalOnProperty(name = "schakel.api.headers", havingValue = "true", matchIfMissing = true)
    FilterRegistrationBean<AnswerHeaders> answerHeaders(@Value("${schakel.api.version}") String version) {
        FilterRegistrationBean<AnswerHeaders> filter = new FilterRegistrationBean<>(new AnswerHeaders(version));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filter;
    }

    @Bean
    PageLinks pageLinks() {
        return new PageLinks();
    }
}
