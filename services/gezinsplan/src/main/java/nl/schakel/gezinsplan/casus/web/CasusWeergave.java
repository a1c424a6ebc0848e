package nl.schakel.gezinsplan.casus.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.schakel.gezinsplan.casus.application.Handeling;
import nl.schakel.gezinsplan.casus.model.Afsluiting;
import nl.schakel.gezinsplan.casus.model.Heropening;
import nl.schakel.gezinsplan.casus.model.Nazorgcontact;
import nl.schakel.gezinsplan.casus.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * A plan, as far as this person may see it.
 *
 * @param versie of the whole, as in {@code ETag}
 * @param mag what the screen may offer; the service decides again when it is asked
 */
record CasusWeergave(
        UUID id,
        long versie,
        String naam,
        Status status,
        Instant aangemeldOp,
        @Nullable Instant eersteContactOp,
        @Nullable String aanleiding,
        List<GezinslidWeergave> gezinsleden,
        List<WensWeergave> wensen,
        List<DoelWeergave> doelen,
        List<ActieWeergave> losseActies,
        List<BetrokkeneWeergave> betrokkenen,
        List<PartnerberichtWeergave> partnerberichten,
        @Nullable PersoonWeergave zorgcoordinator,
        List<OverdrachtWeergave> overdrachten,
        List<OverlegWeergave> overleggen,
        @Nullable LocalDate evaluatiedatum,
        List<AkkoordWeergave> akkoorden,
        @Nullable Instant veiligheidscheckOp,
        int planversie,
        boolean vastgesteld,
        @Nullable AfsluitingWeergave afsluiting,
        List<HeropeningWeergave> heropeningen,
        List<Handeling> mag,
        WijzigingWeergave gewijzigdDoor) {

    record HeropeningWeergave(Instant op, String reden, PersoonWeergave door, AfsluitingWeergave eerder) {

        static HeropeningWeergave van(Heropening h) {
            return new HeropeningWeergave(h.op(), h.reden(), PersoonWeergave.van(h.door()), AfsluitingWeergave.van(h.eerder()));
        }
    }

    record AfsluitingWeergave(
            Instant op, LocalDate nazorgdatum, String wieBelJe, String terugblik, List<NazorgWeergave> nazorg) {

        static AfsluitingWeergave van(Afsluiting afsluiting) {
            return new AfsluitingWeergave(
                    afsluiting.op(), afsluiting.nazorgdatum(), afsluiting.wieBelJe(), afsluiting.terugblik(),
                    afsluiting.nazorg().stream().map(NazorgWeergave::van).toList());
        }
    }

    record NazorgWeergave(Instant op, String hoeGaatHet, PersoonWeergave door) {

        static NazorgWeergave van(Nazorgcontact contact) {
            return new NazorgWeergave(contact.op(), contact.hoeGaatHet(), PersoonWeergave.van(contact.door()));
        }
    }
}
