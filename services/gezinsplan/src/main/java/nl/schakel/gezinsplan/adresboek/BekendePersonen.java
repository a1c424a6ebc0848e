package nl.schakel.gezinsplan.adresboek;

import java.util.Optional;
import nl.schakel.gezinsplan.casus.application.Personen;
import nl.schakel.gezinsplan.casus.model.Persoon;
import org.springframework.stereotype.Component;

/** The address book as casussen use it. */
@Component
class BekendePersonen implements Personen {

    private final Adressen adressen;

    BekendePersonen(Adressen adressen) {
        this.adressen = adressen;
    }

    @Override
    public Optional<Bekende> vind(String persoonId) {
        return adressen.mens(persoonId)
                .map(m -> new Bekende(new Persoon(m.id(), m.naam(), m.organisatieId(), m.organisatie()), m.functie()));
    }
}
