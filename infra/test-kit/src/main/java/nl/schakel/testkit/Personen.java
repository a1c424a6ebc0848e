package nl.schakel.testkit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The demo people, as the login server knows them. */
public enum Personen {
    FATIMA(1, "Fatima El Idrissi", "wijkteammedewerker", 1, "Wijkteam Molenkwartier"),
    TEUN(2, "Teun Bakker", "wijkteammedewerker", 1, "Wijkteam Molenkwartier"),
    OLGA(3, "Olga Smit", "teamleider", 1, "Wijkteam Molenkwartier"),
    KARIN(4, "Karin de Boer", "tafelvoorzitter", 2, "Gemeente Veldhoek"),
    JOOST(5, "Joost Meijer", "tafelmedewerker", 2, "Gemeente Veldhoek"),
    BEA(6, "Bea van Dam", "beleidsmedewerker", 2, "Gemeente Veldhoek"),
    VANLOON(7, "dr. Van Loon", "partner", 3, "Huisartsenpraktijk De Molen"),
    INGRID(8, "Ingrid Postma", "partner", 4, "Basisschool De Wiek"),
    SAMIRA(9, "Samira Amrani", "gezinslid", 0, ""),
    ILSE(10, "Ilse Visser", "gezinslid", 0, ""),
    LOTTE(11, "Lotte Hendriks", "gezinslid", 0, ""),
    MARGA(12, "Marga Hendriks", "gezinslid", 0, ""),
    FRITS(13, "Frits Kuiper", "fg", 2, "Gemeente Veldhoek"),
    BEHEER(14, "Functioneel beheer", "beheerder", 2, "Gemeente Veldhoek");

    private final String id;
    private final String naam;
    private final String functie;
    private final int organisatie;
    private final String organisatieNaam;

    Personen(int nummer, String naam, String functie, int organisatie, String organisatieNaam) {
        this.id = "00000000-0000-4000-8000-%012d".formatted(nummer);
        this.naam = naam;
        this.functie = functie;
        this.organisatie = organisatie;
        this.organisatieNaam = organisatieNaam;
    }

    public String id() {
        return id;
    }

    public String naam() {
        return naam;
    }

    public String functie() {
        return functie;
    }

    /** Absent for residents. */
    public Optional<String> organisatieId() {
        return organisatie == 0
                ? Optional.empty()
                : Optional.of("00000000-0000-4000-9000-%012d".formatted(organisatie));
    }

    /** The value of an {@code Authorization} header. */
    public String bearer() {
        return "Bearer " + token();
    }

    /** An access token that is valid for an hour. */
    public String token() {
        return TestTokens.token(id, claims());
    }

    /** The claims beside those of every token. */
    public Map<String, Object> claims() {
        Map<String, Object> claims = new TreeMap<>();
        claims.put("naam", naam);
        claims.put("rollen", List.of(functie));
        organisatieId().ifPresent(o -> claims.put("organisatie", Map.of("id", o, "naam", organisatieNaam)));
        return claims;
    }
}
