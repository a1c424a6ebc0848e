package nl.schakel.inzagelog.inzage.web;

import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import nl.schakel.access.Onderwerp;
import nl.schakel.inzagelog.inzage.application.InzageLezen;
import nl.schakel.inzagelog.inzage.application.InzageLezen.Uitkomst;
import nl.schakel.inzagelog.inzage.application.Inzagebeeld;
import nl.schakel.inzagelog.inzage.application.Inzagevraag;
import nl.schakel.inzagelog.toegang.application.Logtoegang;
import nl.schakel.rest.GeenToegang;
import nl.schakel.rest.OngeldigeInvoer;
import nl.schakel.rest.Pagina;
import nl.schakel.rest.Paginering;
import nl.schakel.rest.Veldfout;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Wie keek in het plan van een gezin. */
@RestController
@RequestMapping("/inzagelog/v1/casussen/{casusId}")
class InzageController {

    /** Zo ver kan in één keer worden gekeken: één vraag leest hoogstens zoveel dagen. */
    private static final int HOOGSTENS_DAGEN = 400;

    private final InzageLezen lezen;
    private final Logtoegang toegang;

    InzageController(InzageLezen lezen, Logtoegang toegang) {
        this.lezen = lezen;
        this.toegang = toegang;
    }

    @Operation(summary = "Wie in het plan keek of iets veranderde, per mens en dag, de nieuwste dag eerst")
    @GetMapping("/inzage")
    Pagina<InzageWeergave> inzage(
            Onderwerp wie,
            Paginering bladzijde,
            @PathVariable UUID casusId,
            @RequestParam(required = false) @Nullable LocalDate van,
            @RequestParam(required = false) @Nullable LocalDate tot,
            @RequestParam(required = false) @Nullable String persoonId) {
        Inzagevraag vraag = vraag(casusId, van, tot, persoonId);
        Inzagebeeld beeld = beeld(lezen.voerUit(wie, vraag, bladzijde.overslaan(), bladzijde.pageSize()));
        return Pagina.van(beeld.regels().stream().map(r -> InzageWeergave.van(r, beeld.namen())).toList(), bladzijde, beeld.totaal());
    }

    @Operation(summary = "Een tijd in het kort: wie er keken, en hoe vaak iemand werd tegengehouden")
    @GetMapping("/samenvatting")
    InzageWeergave.Overzicht samenvatting(
            Onderwerp wie,
            @PathVariable UUID casusId,
            @RequestParam(required = false) @Nullable LocalDate van,
            @RequestParam(required = false) @Nullable LocalDate tot) {
        Inzagevraag vraag = vraag(casusId, van, tot, null);
        return InzageWeergave.Overzicht.van(beeld(lezen.voerUit(wie, vraag, 0, 0)), vraag.van(), vraag.tot());
    }

    /** Zonder dagen gaat het over deze maand. */
    private Inzagevraag vraag(UUID casusId, @Nullable LocalDate van, @Nullable LocalDate tot, @Nullable String persoonId) {
        LocalDate laatste = tot == null ? toegang.vandaag() : tot;
        LocalDate eerste = van == null ? laatste.withDayOfMonth(1) : van;
        if (eerste.isAfter(laatste)) {
            throw ongeldig("na-het-einde", "Kies een dag die niet na de laatste dag ligt.");
        }
        if (ChronoUnit.DAYS.between(eerste, laatste) > HOOGSTENS_DAGEN) {
            throw ongeldig("te-lang", "Kies hoogstens " + HOOGSTENS_DAGEN + " dagen.");
        }
        return new Inzagevraag(casusId.toString(), eerste, laatste, persoonId);
    }

    private static OngeldigeInvoer ongeldig(String code, String reden) {
        return new OngeldigeInvoer(List.of(new Veldfout("van", code, reden)));
    }

    private static Inzagebeeld beeld(Uitkomst uitkomst) {
        return switch (uitkomst) {
            case Uitkomst.Gelezen(Inzagebeeld beeld) -> beeld;
            case Uitkomst.Geweigerd(String zin) -> throw new GeenToegang(zin);
        };
    }
}
