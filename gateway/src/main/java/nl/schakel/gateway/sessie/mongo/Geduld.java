package nl.schakel.gateway.sessie.mongo;

import java.util.concurrent.TimeUnit;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The driver waits half a minute for a store that is away; at the door that is far too long. */
@Configuration(proxyBeanMethods = false)
class Geduld {

    private static final int SECONDEN = 3;

    @Bean
    MongoClientSettingsBuilderCustomizer nietLangWachten() {
        return mongo -> mongo.applyToClusterSettings(c -> c.serverSelectionTimeout(SECONDEN, TimeUnit.SECONDS))
                .applyToSocketSettings(s -> s.connectTimeout(SECONDEN, TimeUnit.SECONDS).readTimeout(SECONDEN, TimeUnit.SECONDS));
    }
}
