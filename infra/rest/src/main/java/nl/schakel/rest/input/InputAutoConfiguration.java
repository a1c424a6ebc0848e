package nl.schakel.rest.input;

import jakarta.validation.Validator;
import java.util.List;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.ServerHttpMessageConvertersCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

/** Strict JSON and the argument types of controllers. */
@AutoConfiguration(
        afterName = {
            "org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration",
            "org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration"
        })
class InputAutoConfiguration {

    @Bean
    ServerHttpMessageConvertersCustomizer strictJson(JsonMapper json, Validator validator) {
        return converters -> converters.withJsonConverter(new StrictJsonConverter(json, validator));
    }

    @Bean
    WebMvcConfigurer schakelArguments() {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new HeaderArguments());
                resolvers.add(new PageArgument());
            }
        };
    }
}
