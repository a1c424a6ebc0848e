package nl.schakel.gateway.abonnement.bezorging;

import java.time.Duration;
import nl.schakel.gateway.abonnement.model.Beleid;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param sleutel with which secrets of receivers are encrypted in the store; the same for all instances
 * @param bron CloudEvents source of this installation, without the service
 * @param internToegestaan whether a sink may be on this machine or the own network, and without https: for a first run only
 * @param perMinuut how many events a minute we ask a receiver to take
 * @param huur how long an instance that fell over keeps its abonnementen
 * @param antwoordtijd how long a receiver may think
 * @param eersteWachttijd after the first failure; doubles with each
 * @param langsteWachttijd our own wait is never longer
 * @param opgevenNa after this long without anything getting through, a person must look
 * @param parkeerplekken when so many events were refused one by one, a person must look
 */
@ConfigurationProperties("schakel.abonnement")
public record Bezorginstellingen(
        String sleutel,
        String bron,
        @DefaultValue("false") boolean internToegestaan,
        @DefaultValue("6000") int perMinuut,
        @DefaultValue("30s") Duration huur,
        @DefaultValue("10s") Duration antwoordtijd,
        @DefaultValue("1s") Duration eersteWachttijd,
        @DefaultValue("15m") Duration langsteWachttijd,
        @DefaultValue("72h") Duration opgevenNa,
        @DefaultValue("100") int parkeerplekken) {

    public Beleid beleid() {
        return new Beleid(eersteWachttijd, langsteWachttijd, opgevenNa, parkeerplekken);
    }
}
