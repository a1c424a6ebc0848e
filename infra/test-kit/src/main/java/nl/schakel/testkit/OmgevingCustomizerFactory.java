package nl.schakel.testkit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;
import org.springframework.test.context.TestContextAnnotationUtils;

/** Puts the targets into the environment of Spring tests that ask for them. */
class OmgevingCustomizerFactory implements ContextCustomizerFactory {

    @Override
    public @Nullable ContextCustomizer createContextCustomizer(
            Class<?> testClass, List<ContextConfigurationAttributes> attributes) {
        Customizer customizer = new Customizer(
                TestContextAnnotationUtils.hasAnnotation(testClass, MetMongo.class),
                TestContextAnnotationUtils.hasAnnotation(testClass, MetKafka.class),
                TestContextAnnotationUtils.hasAnnotation(testClass, MetTokens.class));
        return customizer.mongo || customizer.kafka || customizer.tokens ? customizer : null;
    }

    /** A record, so that test classes with the same needs share one application context (and its database). */
    private record Customizer(boolean mongo, boolean kafka, boolean tokens) implements ContextCustomizer {

        @Override
        public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration merged) {
            Map<String, Object> properties = new HashMap<>();
            if (mongo) {
                properties.put("spring.mongodb.uri", MongoTarget.get().uri());
                properties.put("spring.mongodb.database", MongoTarget.get().freshDatabase());
                MongoClientSettingsBuilderCustomizer guard =
                        settings -> settings.addCommandListener(DialectGuard.instance());
                context.getBeanFactory().registerSingleton("dialectGuard", guard);
            }
            if (kafka) {
                properties.put("spring.kafka.bootstrap-servers", KafkaTarget.get().bootstrapServers());
            }
            if (tokens) {
                context.getBeanFactory().registerSingleton("testJwtDecoder", TestTokens.decoder());
            }
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource("test-kit", properties));
        }
    }
}
