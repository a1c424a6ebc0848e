package nl.schakel.rest;

import com.mongodb.MongoTimeoutException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.schakel.access.InzageNietVastgelegd;
import nl.schakel.access.Onderwerp;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A service as small as it can be, with only this module on its class path. */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import(ProefApplication.Dingen.class)
class ProefApplication {

    @Bean
    OpenRoutes openRoutes() {
        return new OpenRoutes(List.of("/proef/v1/uitnodigingen/**"));
    }

    enum Soort {
        GROOT,
        KLEIN
    }

    record DingInvoer(
            @NotBlank @Size(max = 10) @Nullable String naam,
            @Nullable Soort soort,
            @Nullable LocalDate startDatum,
            @Nullable List<@Valid DeelInvoer> delen) {}

    record DeelInvoer(@NotBlank @Nullable String tekst, int aantal) {}

    record DingWeergave(UUID id, String naam, @Nullable LocalDate startDatum, @Nullable String door) {}

    @RestController
    @RequestMapping("/proef/v1")
    static class Dingen {

        @GetMapping("/dingen")
        Pagina<DingWeergave> lijst(Paginering paginering) {
            return Pagina.van(List.of(ding("een", null), ding("twee", null)), paginering, 45);
        }

        @PostMapping("/dingen")
        ResponseEntity<DingWeergave> maak(
                Onderwerp wie, IdempotencyKey sleutel, @RequestBody DingInvoer invoer) {
            return Antwoord.nieuw("/proef/v1/dingen/1", 3, ding(String.valueOf(invoer.naam()), wie.naam()));
        }

        @PutMapping("/dingen/{id}")
        ResponseEntity<DingWeergave> wijzig(@PathVariable UUID id, IfMatch versie, @RequestBody DingInvoer invoer) {
            if (versie.versie() != 7) {
                throw new Botsing(8, ding("zoals het nu is", null));
            }
            return Antwoord.met(8, ding(String.valueOf(invoer.naam()), null));
        }

        @GetMapping("/dingen/{id}")
        DingWeergave lees(@PathVariable String id) {
            throw switch (id) {
                case "weg" -> new NietGevonden("Dit ding bestaat niet.");
                case "verboden" -> new GeenToegang("Dit ding is niet van u.");
                case "geweigerd" -> Geweigerd.om(new DingIsAlGroot(), "Het ding is al groot.");
                case "opslag" -> new IllegalStateException(new MongoTimeoutException("te laat"));
                case "outbox" -> new TransientDataAccessResourceException("vol");
                case "inzage" -> new InzageNietVastgelegd(new IllegalStateException());
                case "dienst" -> new NietBereikbaar("maatwerktafel");
                case "veel" -> new TeVeelVerzoeken(5);
                default -> new IllegalArgumentException("Samira Amrani woont op nummer 12");
            };
        }

        @GetMapping("/uitnodigingen/huidige")
        DingWeergave open(@Nullable Onderwerp wie) {
            return ding("open", wie == null ? null : wie.naam());
        }

        private static DingWeergave ding(String naam, @Nullable String door) {
            return new DingWeergave(new UUID(0, 1), naam, LocalDate.of(2026, 11, 23), door);
        }
    }

    record DingIsAlGroot() {}
}
