package nl.schakel.gateway.abonnement.bezorging;

import java.util.Base64;
import java.util.Optional;
import nl.schakel.gateway.sessie.Sessiesleutel;
import org.springframework.stereotype.Component;

/** Secrets of receivers are in the store encrypted (AES-256-GCM), with a key that only the gateways have. */
@Component
public class Geheimen {

    private final Sessiesleutel sleutel;

    Geheimen(Bezorginstellingen instellingen) {
        this.sleutel = Sessiesleutel.van("abonnement:" + instellingen.sleutel());
    }

    public String sluit(String geheim) {
        return Base64.getEncoder().encodeToString(sleutel.versleutel(geheim));
    }

    /** Empty when it was closed with another key. */
    Optional<String> open(String gesloten) {
        try {
            return Optional.of(sleutel.ontsleutel(Base64.getDecoder().decode(gesloten)));
        } catch (IllegalStateException e) {
            return Optional.empty();
        }
    }
}
