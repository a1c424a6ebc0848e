package nl.schakel.rest;

import org.springframework.web.client.RestClient;

/**
 * Makes clients for calls to another service, as this service itself (client credentials). They have time limits and a
 * circuit breaker per service; when the other does not answer in time, answers 5xx or the breaker is open, a call
 * throws {@link NietBereikbaar}. Nothing is retried here: the caller knows whether that is safe.
 */
public interface Dienstclient {

    /**
     * @param dienst name of the other service, e.g. {@code gezinsplan}
     * @param basis its base address, e.g. {@code http://127.0.0.1:8081}
     */
    RestClient naar(String dienst, String basis);
}
