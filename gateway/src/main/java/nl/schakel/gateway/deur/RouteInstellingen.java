package nl.schakel.gateway.deur;

import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param diensten name of the service → its address; the routes follow from it
 * @param tegelijk how many requests may be under way to one service, so that a slow one cannot take all of them
 * @param perSeconde how many requests one session (or, without one, one address) may do in a second
 * @param opNieuwNa how long a breaker stays open before it lets one try
 */
@ConfigurationProperties("schakel.routes")
public record RouteInstellingen(
        Map<String, String> diensten,
        @DefaultValue("256") int tegelijk,
        @DefaultValue("60") int perSeconde,
        @DefaultValue("5s") Duration opNieuwNa) {}
