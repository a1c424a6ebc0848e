package nl.schakel.trail;

import java.time.Duration;
import nl.schakel.access.Nalevering;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;

/** Comes with the module: a service that keeps an access log of its own hands it on. */
@AutoConfiguration(afterName = {"nl.schakel.access.mongo.AccessAutoConfiguration", "nl.schakel.trail.mongo.PakketAutoConfiguration"})
class TrailAutoConfiguration {

    @Bean
    @ConditionalOnBean(Nalevering.class)
    Doorgever doorgever(
            Nalevering nalevering,
            Pakketten pakketten,
            @Value("${schakel.trail.pauze:500ms}") Duration pauze,
            @Value("${schakel.trail.na-een-fout:5s}") Duration naEenFout) {
        return new Doorgever(nalevering, pakketten, pauze, naEenFout);
    }

    @Bean
    @ConditionalOnBean(Nalevering.class)
    InzagepersoonController inzagepersoonController(Nalevering nalevering) {
        return new InzagepersoonController(nalevering);
    }
}
