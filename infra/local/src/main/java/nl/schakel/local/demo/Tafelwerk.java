package nl.schakel.local.demo;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** A request on its way through the table: filled in, filed, put on the agenda, decided. */
final class Tafelwerk {

    private static final String VERZOEKEN = "/maatwerktafel/v1/verzoeken/";

    private final Mensen mensen;
    private final LocalDate vandaag;

    Tafelwerk(Mensen mensen, LocalDate vandaag) {
        this.mensen = mensen;
        this.vandaag = vandaag;
    }

    /** Completes what the plan could not fill in, and files the request. */
    void dienIn(Bezoeker wie, String verzoekId, Map<String, Object> aanvulling) {
        var nu = wie.lees(VERZOEKEN + verzoekId);
        var formulier = new LinkedHashMap<String, Object>();
        for (var veld : List.of("titel", "urgentie", "gezinInWoorden", "gewenstEffect", "pastBijBedoeling", "alsJa", "alsNee",
                "gewensteOplossing", "alGeprobeerd", "juridischeGrond")) {
            if (nu.hasNonNull(veld) && !nu.path(veld).asString().isBlank()) {
                formulier.put(veld, nu.path(veld).asString());
            }
        }
        if (nu.path("regel").hasNonNull("id")) {
            formulier.put("regelId", nu.path("regel").path("id").asString());
        }
        formulier.putAll(aanvulling);
        wie.zet(VERZOEKEN + verzoekId, versie(nu), formulier);
        wie.maak(VERZOEKEN + verzoekId + "/indieningen", versie(wie.lees(VERZOEKEN + verzoekId)), Map.of());
    }

    /** A request for a family without an action that is stuck; returns its id. */
    String maakVerzoek(Bezoeker wie, String casusId, String regelId, String titel, Map<String, Object> inhoud) {
        var id = wie.maakZodraHetMag("/maatwerktafel/v1/verzoeken",
                Map.of("casusId", casusId, "regelId", regelId, "titel", titel)).path("id").asString();
        dienIn(wie, id, inhoud);
        return id;
    }

    void agendeer(String verzoekId, String tafelId) {
        var karin = mensen.als("karin");
        karin.maak(VERZOEKEN + verzoekId + "/agenderingen", versie(karin.lees(VERZOEKEN + verzoekId)), Map.of("tafelId", tafelId));
    }

    void stelVraag(String login, String verzoekId, String tekst) {
        mensen.als(login).maak(VERZOEKEN + verzoekId + "/vragen", Map.of("tekst", tekst));
    }

    void besluit(String verzoekId, String besluit, String motivering, List<Map<String, Object>> voorwaarden, Map<String, Object> meer) {
        var karin = mensen.als("karin");
        var invoer = new LinkedHashMap<String, Object>(Map.of("besluit", besluit, "motivering", motivering,
                "voorwaarden", voorwaarden, "isBeschikking", true));
        invoer.putAll(meer);
        karin.maak(VERZOEKEN + verzoekId + "/besluiten", versie(karin.lees(VERZOEKEN + verzoekId)), invoer);
    }

    LocalDate over(int dagen) {
        return vandaag.plusDays(dagen);
    }

    private static long versie(JsonNode verzoek) {
        return verzoek.path("versie").asLong();
    }
}
