package nl.schakel.gezinsplan.casus.web;

import java.util.List;
import java.util.UUID;
import nl.schakel.access.Onderwerp;
import nl.schakel.gezinsplan.casus.application.ContactLezen;
import nl.schakel.gezinsplan.casus.application.Verzoekgegevens;
import nl.schakel.gezinsplan.casus.application.VerzoekgegevensLezen;
import nl.schakel.gezinsplan.casus.model.Betrokkene;
import nl.schakel.gezinsplan.casus.model.Casus;
import nl.schakel.gezinsplan.casus.model.CasusId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** For the other services of Schakel, with a token of their own. */
@RestController
@RequestMapping("/gezinsplan/v1/casussen/{id}")
class DienstController {

    private final VerzoekgegevensLezen verzoekgegevens;
    private final ContactLezen contact;
    private final Antwoorden antwoorden;

    DienstController(VerzoekgegevensLezen verzoekgegevens, ContactLezen contact, Antwoorden antwoorden) {
        this.verzoekgegevens = verzoekgegevens;
        this.contact = contact;
        this.antwoorden = antwoorden;
    }

    @GetMapping("/verzoekgegevens")
    VerzoekgegevensWeergave leesVerzoekgegevens(
            Onderwerp wie, @PathVariable UUID id, @RequestParam UUID actieId) {
        return switch (verzoekgegevens.voerUit(wie, new CasusId(id), actieId)) {
            case VerzoekgegevensLezen.Gevonden.Wel(Verzoekgegevens gegevens) -> VerzoekgegevensWeergave.van(gegevens);
            case VerzoekgegevensLezen.Gevonden.Niet(var waarom) -> throw antwoorden.nietGelezen(waarom);
        };
    }

    @GetMapping("/contact")
    ContactWeergave leesContact(Onderwerp wie, @PathVariable UUID id) {
        Casus casus = antwoorden.gelezen(contact.voerUit(wie, new CasusId(id))).casus();
        return new ContactWeergave(
                casus.kring()
                        .zorgcoordinator(antwoorden.vandaag())
                        .map(Betrokkene::persoon)
                        .map(PersoonWeergave::van)
                        .orElse(null),
                casus.naam());
    }

    record ContactWeergave(@Nullable PersoonWeergave zorgcoordinator, String gezinsnaam) {}

    /** No names of residents, but of the one who asks. */
    record VerzoekgegevensWeergave(
            UUID casusId,
            String gezinInWoorden,
            @Nullable String doelZin,
            String actieWat,
            List<Verzoekgegevens.Lid> gezinsleden,
            PersoonWeergave indiener,
            @Nullable UUID regelId,
            String omschrijving) {

        static VerzoekgegevensWeergave van(Verzoekgegevens g) {
            return new VerzoekgegevensWeergave(
                    g.casusId(), g.gezinInWoorden(), g.doelZin(), g.actieWat(), g.gezinsleden(),
                    PersoonWeergave.van(g.indiener()), g.regelId(), g.omschrijving());
        }
    }
}
