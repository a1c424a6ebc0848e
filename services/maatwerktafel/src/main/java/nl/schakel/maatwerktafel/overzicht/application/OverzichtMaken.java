package nl.schakel.maatwerktafel.overzicht.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.schakel.access.Onderwerp;
import nl.schakel.access.Toegangsbesluit;
import nl.schakel.maatwerktafel.gedeeld.application.Resultaat;
import nl.schakel.maatwerktafel.gedeeld.application.Tijd;
import nl.schakel.maatwerktafel.gedeeld.model.Handeling;
import nl.schakel.maatwerktafel.overzicht.model.Overzicht;
import nl.schakel.maatwerktafel.overzicht.model.Telraam;
import nl.schakel.maatwerktafel.regel.application.Regelbeeld;
import nl.schakel.maatwerktafel.regel.application.Regelbeelden;
import nl.schakel.maatwerktafel.regel.application.Signaalbeeld;
import nl.schakel.maatwerktafel.regel.application.SignalenBekijken;
import nl.schakel.maatwerktafel.toegang.application.Middel;
import nl.schakel.maatwerktafel.toegang.application.Poortwachter;

public final class OverzichtMaken {

    private final Verzoekcijfers cijfers;
    private final Regelbeelden regels;
    private final SignalenBekijken signalen;
    private final Poortwachter poort;
    private final Tijd tijd;

    public OverzichtMaken(Verzoekcijfers cijfers, Regelbeelden regels, SignalenBekijken signalen, Poortwachter poort, Tijd tijd) {
        this.cijfers = cijfers;
        this.regels = regels;
        this.signalen = signalen;
        this.poort = poort;
        this.tijd = tijd;
    }

    /** @param regels by id, for the rows per rule */
    public record Beeld(Overzicht overzicht, Map<String, Regelbeeld> regels, List<Signaalbeeld> signalen) {}

    public Resultaat<Beeld> voerUit(Onderwerp wie) {
        Toegangsbesluit toegang = poort.vraag(wie, Handeling.OVERZICHT_LEZEN, Middel.lijst("OVERZICHT"));
        if (!toegang.toegestaan()) {
            return new Resultaat.GeenToegang<>(toegang.reden());
        }
        LocalDate vandaag = tijd.vandaag();
        Overzicht overzicht =
                Telraam.tel(cijfers.ingediendVanaf(Telraam.van(vandaag).atStartOfDay(Tijd.ZONE).toInstant()), vandaag);
        Map<String, Regelbeeld> perId =
                regels.van(overzicht.perRegel().stream().map(Overzicht.PerRegel::regelId).toList(), wie);
        return new Resultaat.Gelukt<>(new Beeld(overzicht, perId, signalen.voorOverzicht()));
    }
}
