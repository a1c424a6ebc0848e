package nl.schakel.procesevaluatie.uitnodiging.model;

/** Toeval en hashes. */
public interface Geheimen {

    /** 256 bits, geschikt voor een adres. */
    String nieuw();

    /** Zes cijfers. */
    String code();

    /** Niet terug te rekenen. Delen horen bij elkaar: wie er een mist, kan niet raden. */
    String hash(String... delen);
}
