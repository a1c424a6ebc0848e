package nl.schakel.gezinsplan.casus.mongo;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.support.MessageBuilder;
import org.springframework.modulith.events.EventExternalizationConfiguration;
import org.springframework.modulith.events.RoutingTarget;
import org.springframework.stereotype.Component;

/** Publishes it as an application event: the registry keeps it in the transaction, an asynchronous listener sends it after the commit. */
@Component
class ModulithAnnouncer implements Announcer {

    private final ApplicationEventPublisher publisher;

    ModulithAnnouncer(ApplicationEventPublisher publisher) {
        this.publisher = publisher;
    }

    @Override
    public void announce(Told event) {
        publisher.publishEvent(event);
    }

    @Configuration(proxyBeanMethods = false)
    static class Externalisation {

        @Bean
        EventExternalizationConfiguration told() {
            return EventExternalizationConfiguration.externalizing()
                    .select(Told.class::isInstance)
                    .mapping(Told.class, told -> MessageBuilder.withPayload(told.data()).copyHeaders(told.rawHeaders()).build())
                    .route(Told.class, told -> RoutingTarget.forTarget(told.topic()).andKey(told.key()))
                    .build();
        }
    }
}
