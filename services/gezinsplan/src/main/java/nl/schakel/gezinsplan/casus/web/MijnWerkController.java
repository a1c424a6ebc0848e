package nl.schakel.gezinsplan.casus.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.schakel.access.Onderwerp;
import nl.schakel.gezinsplan.casus.application.Werkvoorraad;
import nl.schakel.gezinsplan.casus.application.Werkvoorraad.Voorraad;
import nl.schakel.gezinsplan.casus.model.Actie;
import nl.schakel.gezinsplan.casus.model.ActieStatus;
import nl.schakel.gezinsplan.casus.model.Casus;
import nl.schakel.gezinsplan.casus.model.Casussen.Bewaard;
import nl.schakel.gezinsplan.casus.model.Overleg;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What waits for somebody, over all families. */
@RestController
class MijnWerkController {

    private final Werkvoorraad werkvoorraad;
    private final Antwoorden antwoorden;

    MijnWerkController(Werkvoorraad werkvoorraad, Antwoorden antwoorden) {
        this.werkvoorraad = werkvoorraad;
        this.antwoorden = antwoorden;
    }

    @GetMapping("/gezinsplan/v1/mijn-werk")
    MijnWerkWeergave leesMijnWerk(Onderwerp wie) {
        Voorraad voorraad = werkvoorraad.voerUit(wie);
        List<Planbeeld> gezinnen = beelden(wie, voorraad.gezinnen());
        return new MijnWerkWeergave(
                gezinnen.stream().flatMap(MijnWerkController::gevraagd).toList(),
                acties(gezinnen, a -> a.status().loopt() && a.isVan(wie.persoonId())),
                acties(gezinnen, a -> a.status() == ActieStatus.VAST),
                beelden(wie, voorraad.nieuw()).stream().map(Planbeeld::kop).toList(),
                acties(gezinnen, a -> a.status().loopt() && !a.isVan(wie.persoonId())),
                gezinnen.stream().map(Planbeeld::kop).toList(),
                gezinnen.stream().flatMap(this::overleggen).toList(),
                voorraad.nazorg().stream().map(MijnWerkController::nazorg).toList());
    }

    private List<Planbeeld> beelden(Onderwerp wie, List<Bewaard> casussen) {
        return casussen.stream().map(b -> antwoorden.beeld(wie, b.casus())).toList();
    }

    private static List<ActieInCasus> acties(List<Planbeeld> gezinnen, Predicate<Actie> welke) {
        return gezinnen.stream()
                .flatMap(beeld -> beeld.acties()
                        .filter(welke)
                        .map(actie -> new ActieInCasus(
                                beeld.casus().id().waarde(), beeld.casus().naam(), beeld.actie(actie))))
                .toList();
    }

    private static Stream<OverdrachtInCasus> gevraagd(Planbeeld beeld) {
        return beeld.gevraagdAanMij()
                .map(o -> new OverdrachtInCasus(beeld.casus().id().waarde(), beeld.casus().naam(), o));
    }

    /** A day that is over is not coming. */
    private Stream<OverlegInCasus> overleggen(Planbeeld beeld) {
        return beeld.overleggen()
                .filter(o -> o.stand() == Overleg.Stand.GEPLAND && !o.dag().isBefore(antwoorden.vandaag()))
                .map(beeld::overleg)
                .map(o -> new OverlegInCasus(
                        beeld.casus().id().waarde(), beeld.casus().naam(), o.id(), o.soort(), o.datum(), o.tijd()));
    }

    private static NazorgInCasus nazorg(Bewaard bewaard) {
        Casus casus = bewaard.casus();
        return new NazorgInCasus(casus.id().waarde(), casus.naam(), casus.nazorgOp().orElseThrow());
    }

    record NazorgInCasus(UUID casusId, String casusNaam, LocalDate datum) {}

    record OverlegInCasus(
            UUID casusId, String casusNaam, UUID overlegId, Overleg.Soort soort, LocalDate datum, String tijd) {}

    record OverdrachtInCasus(UUID casusId, String casusNaam, OverdrachtWeergave overdracht) {}

    record ActieInCasus(UUID casusId, String casusNaam, ActieWeergave actie) {}

    /**
     * @param gevraagd where one is asked to coordinate
     * @param overleggen that are planned
     * @param nazorg whom to ask how it goes, within two weeks or too late already
     */
    record MijnWerkWeergave(
            List<OverdrachtInCasus> gevraagd,
            List<ActieInCasus> eigenActies,
            List<ActieInCasus> vast,
            List<CasusKop> nieuweAanmeldingen,
            List<ActieInCasus> beloofdDoorAnderen,
            List<CasusKop> gezinnen,
            List<OverlegInCasus> overleggen,
            List<NazorgInCasus> nazorg) {}
}
