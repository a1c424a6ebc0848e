package nl.schakel.redrive;

import nl.schakel.messaging.SetAside;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

@AutoConfiguration(afterName = "nl.schakel.messaging.ListenerAutoConfiguration")
class RedriveAutoConfiguration {

    @Bean
    ApartController apartController(SetAside setAside) {
        return new ApartController(setAside);
    }
}
