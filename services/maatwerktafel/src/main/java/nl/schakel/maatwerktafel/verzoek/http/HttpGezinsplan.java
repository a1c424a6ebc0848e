package nl.schakel.maatwerktafel.verzoek.http;

import java.util.List;
import java.util.Optional;
import nl.schakel.maatwerktafel.gedeeld.invoer.Invoertekst;
import nl.schakel.maatwerktafel.gedeeld.model.Persoon;
import nl.schakel.maatwerktafel.verzoek.application.Gezinsplan;
import nl.schakel.maatwerktafel.verzoek.model.Herkomst.Gezinslid;
import nl.schakel.maatwerktafel.verzoek.model.Plangegevens;
import nl.schakel.rest.Dienstclient;
import nl.schakel.rest.NietBereikbaar;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** Asks the plan as this service itself. */
@Component
class HttpGezinsplan implements Gezinsplan {

    private final RestClient plan;

    HttpGezinsplan(Dienstclient clients, @Value("${schakel.gezinsplan.url}") String url) {
        this.plan = clients.naar("gezinsplan", url);
    }

    /** What we read of the plan's answer. */
    record Verzoekgegevens(
            @Nullable String gezinInWoorden,
            @Nullable String doelZin,
            @Nullable String actieWat,
            @Nullable String omschrijving,
            @Nullable String regelId,
            @Nullable List<Gezinslid> gezinsleden,
            Persoon indiener) {

        Plangegevens alsPlangegevens() {
            return new Plangegevens(
                    Invoertekst.van(gezinInWoorden),
                    Invoertekst.van(doelZin),
                    Invoertekst.van(actieWat),
                    Invoertekst.van(omschrijving),
                    regelId,
                    gezinsleden == null ? List.of() : gezinsleden,
                    indiener);
        }
    }

    @Override
    public Optional<Plangegevens> gegevensVoorVerzoek(String casusId, String actieId) {
        try {
            Verzoekgegevens gegevens = plan.get()
                    .uri("/gezinsplan/v1/casussen/{casus}/verzoekgegevens?actieId={actie}", casusId, actieId)
                    .retrieve()
                    .body(Verzoekgegevens.class);
            return Optional.ofNullable(gegevens).map(Verzoekgegevens::alsPlangegevens);
        } catch (HttpClientErrorException.NotFound weg) {
            return Optional.empty();
        } catch (RestClientException | NietBereikbaar stil) {
            throw new GezinsplanZwijgt(stil);
        }
    }
}
