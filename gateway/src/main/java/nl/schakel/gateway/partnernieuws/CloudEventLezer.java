package nl.schakel.gateway.partnernieuws;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.schakel.gateway.partnernieuws.model.Inhoud;
import nl.schakel.gateway.partnernieuws.model.Soort;
import nl.schakel.rest.OngeldigeInvoer;
import nl.schakel.rest.Veldfout;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads one structured CloudEvent (1.0, NL GOV profile) and says all that is wrong with it at once. Every field that we take in has a form
 * in which no sentence fits; attributes that we do not know are left behind, as CloudEvents asks.
 */
final class CloudEventLezer {

    private static final JsonMapper JSON =
            JsonMapper.builder(JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build()).build();

    private static final Pattern NUMMER = Pattern.compile("[A-Za-z0-9._:/-]{1,100}");
    private static final Pattern BRON = Pattern.compile("urn:nld:(oin:[0-9]{20}|kvknr:[0-9]{8}):systeem:[a-z0-9-]{1,60}");
    private static final Pattern UUID_VORM = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final Pattern DATAREF = Pattern.compile("https://[a-z0-9-]+(\\.[a-z0-9-]+)+(:[0-9]{2,5})?(/[A-Za-z0-9._~-]+)*/?");
    private static final int LANGSTE_DATAREF = 300;
    private static final String SOORTEN = Arrays.stream(Soort.values()).map(Soort::type).collect(Collectors.joining(", "));

    private final List<Veldfout> fouten = new ArrayList<>();
    private final JsonNode event;

    private CloudEventLezer(JsonNode event) {
        this.event = event;
    }

    /** @throws OngeldigeInvoer with everything that is wrong */
    static Inhoud lees(byte[] tekst) {
        try {
            JsonNode event = JSON.readTree(tekst);
            if (!event.isObject()) {
                throw geenEvent();
            }
            return new CloudEventLezer(event).inhoud();
        } catch (JacksonException e) {
            throw geenEvent();
        }
    }

    private static OngeldigeInvoer geenEvent() {
        return new OngeldigeInvoer(List.of(new Veldfout("", "geen-cloudevent", "Stuur één CloudEvent in JSON.")));
    }

    private Inhoud inhoud() {
        nodig("specversion", "Gebruik 1.0.", s -> s.equals("1.0") ? s : null);
        String nummer = nodig("id", "Gebruik 1 tot en met 100 letters (zonder accent), cijfers of . _ : / -.", vorm(NUMMER));
        String bron = nodig("source", "Gebruik de vorm urn:nld:oin:<20 cijfers>:systeem:<naam> of urn:nld:kvknr:<8 cijfers>:systeem:<naam>.", vorm(BRON));
        Soort soort = nodig("type", "Gebruik een van deze soorten: " + SOORTEN + ".", s -> Soort.vanType(s).orElse(null));
        UUID casusId = nodig("subject", "Geef het nummer van het plan, een UUID.", s -> UUID_VORM.matcher(s).matches() ? UUID.fromString(s) : null);
        Instant op = nodig("time", "Geef dag en tijd, bijvoorbeeld 2026-12-03T09:30:00Z.", CloudEventLezer::moment);
        String dataref = mag("dataref", "Gebruik een adres met https, zonder ? en #, van hoogstens " + LANGSTE_DATAREF + " tekens.", CloudEventLezer::adres);
        mag("datacontenttype", "Gebruik application/json.", s -> s.matches("application/json(;.*)?") ? s : null);
        LocalDate datum = datum(soort);
        weigerBsn("id", nummer);
        weigerBsn("dataref", dataref);
        if (!fouten.isEmpty() || nummer == null || bron == null || soort == null || casusId == null || op == null) {
            throw new OngeldigeInvoer(fouten);
        }
        return new Inhoud(bron, nummer, soort, casusId, op, datum, dataref);
    }

    private <T> @Nullable T nodig(String naam, String zo, Function<String, @Nullable T> lees) {
        if (!event.hasNonNull(naam)) {
            fout(naam, "ontbreekt", "Vul dit in. " + zo);
            return null;
        }
        return mag(naam, zo, lees);
    }

    private <T> @Nullable T mag(String naam, String zo, Function<String, @Nullable T> lees) {
        return event.hasNonNull(naam) ? waarde(naam, event.get(naam), zo, lees) : null;
    }

    private <T> @Nullable T waarde(String naam, JsonNode waar, String zo, Function<String, @Nullable T> lees) {
        T gelezen = waar.isString() ? lees.apply(waar.asString()) : null;
        if (gelezen == null) {
            fout(naam, "vorm", zo);
        }
        return gelezen;
    }

    /** What happened is read at the partner: nothing but a day comes along. */
    private @Nullable LocalDate datum(@Nullable Soort soort) {
        if (event.has("data_base64")) {
            fout("data_base64", "onbekend", "Gebruik data, in JSON.");
        }
        JsonNode data = event.path("data");
        boolean leeg = data.isMissingNode() || data.isNull();
        if (!leeg && !data.isObject()) {
            fout("data", "vorm", "Gebruik een object, of laat dit weg.");
            return null;
        }
        boolean metDatum = soort != null && soort.metDatum();
        data.propertyNames().stream().filter(n -> soort != null && !(metDatum && n.equals("datum"))).forEach(
                n -> fout("data." + n, "onbekend", "Laat dit weg. Wat er is veranderd, leest iemand bij u."));
        if (!metDatum) {
            return null;
        }
        if (!data.hasNonNull("datum")) {
            fout("data.datum", "ontbreekt", "Vul dit in. Geef een dag, bijvoorbeeld 2026-12-03.");
            return null;
        }
        return waarde("data.datum", data.get("datum"), "Geef een dag, bijvoorbeeld 2026-12-03.", CloudEventLezer::dag);
    }

    private void weigerBsn(String naam, @Nullable String waarde) {
        if (waarde != null && Bsn.staatIn(waarde)) {
            fout(naam, "bsn", "Hier staat een getal dat een burgerservicenummer kan zijn. Gebruik een ander nummer.");
        }
    }

    private void fout(String naam, String code, String zin) {
        fouten.add(new Veldfout(naam, code, zin));
    }

    private static Function<String, @Nullable String> vorm(Pattern vorm) {
        return s -> vorm.matcher(s).matches() ? s : null;
    }

    private static @Nullable String adres(String s) {
        return s.length() <= LANGSTE_DATAREF && DATAREF.matcher(s).matches() ? s : null;
    }

    private static @Nullable Instant moment(String s) {
        try {
            return OffsetDateTime.parse(s).toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable LocalDate dag(String s) {
        try {
            return LocalDate.parse(s);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
