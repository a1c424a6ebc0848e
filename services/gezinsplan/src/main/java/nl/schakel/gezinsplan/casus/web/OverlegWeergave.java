package nl.schakel.gezinsplan.casus.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import nl.schakel.gezinsplan.casus.model.Agendapunt;
import nl.schakel.gezinsplan.casus.model.Casus;
import nl.schakel.gezinsplan.casus.model.Door;
import nl.schakel.gezinsplan.casus.model.Overleg;
import org.jspecify.annotations.Nullable;

/**
 * A meeting, for who sees it: whole.
 *
 * @param tijd in the Netherlands, as {@code 14:30}
 * @param gezinWelkom when the family is welcomed, before the others
 * @param notitiesOpen whether a note can still be written or changed
 */
record OverlegWeergave(
        UUID id,
        long versie,
        Overleg.Soort soort,
        LocalDate datum,
        String tijd,
        String gezinWelkom,
        String plaats,
        List<GenodigdeWeergave> genodigden,
        List<AgendapuntWeergave> agenda,
        Overleg.Stand stand,
        boolean notitiesOpen,
        @Nullable VerslagWeergave verslag,
        @Nullable String redenVervallen,
        PersoonWeergave door,
        WijzigingWeergave gewijzigdDoor) {

    private static final DateTimeFormatter TIJD = DateTimeFormatter.ofPattern("HH:mm");

    /** @param gezin of the family */
    record GenodigdeWeergave(UUID id, String naam, @Nullable String organisatie, boolean gezin) {}

    /** @param redenZonderGezin why nobody of the family was there, word for word */
    record VerslagWeergave(
            List<GenodigdeWeergave> aanwezigen,
            boolean zonderGezin,
            @Nullable String redenZonderGezin,
            PersoonWeergave door,
            Instant op) {}

    /**
     * @param vanGezin somebody of the family brought it in
     * @param acties what was agreed because of it, as far as in view
     */
    record AgendapuntWeergave(
            UUID id,
            long versie,
            String onderwerp,
            PersoonWeergave door,
            boolean vanGezin,
            @Nullable String notitie,
            List<UUID> acties,
            WijzigingWeergave gewijzigdDoor) {

        static AgendapuntWeergave van(Agendapunt punt, Casus casus, Predicate<UUID> actieInZicht) {
            return new AgendapuntWeergave(
                    punt.id(),
                    punt.versie(),
                    punt.onderwerp(),
                    PersoonWeergave.van(punt.door()),
                    casus.gezin().lidMetAccount(punt.door().id()).isPresent(),
                    punt.notitie(),
                    punt.acties().stream().filter(actieInZicht).toList(),
                    WijzigingWeergave.van(punt.gewijzigd()));
        }
    }

    static OverlegWeergave van(Overleg overleg, Casus casus, LocalDate vandaag, Predicate<UUID> actieInZicht) {
        Overleg.Verslag verslag = overleg.verslag();
        return new OverlegWeergave(
                overleg.id(),
                overleg.versie(),
                overleg.soort(),
                overleg.dag(),
                tijd(overleg.moment()),
                tijd(overleg.gezinWelkom()),
                overleg.plaats(),
                mensen(overleg.genodigden(), casus),
                overleg.agenda().stream().map(p -> AgendapuntWeergave.van(p, casus, actieInZicht)).toList(),
                overleg.stand(),
                overleg.neemtNotitiesAan(vandaag),
                verslag == null ? null : verslag(verslag, casus),
                overleg.redenVervallen(),
                PersoonWeergave.van(overleg.door()),
                WijzigingWeergave.van(overleg.gewijzigd()));
    }

    private static VerslagWeergave verslag(Overleg.Verslag verslag, Casus casus) {
        return new VerslagWeergave(
                mensen(verslag.aanwezigen(), casus),
                verslag.zonderGezin(),
                verslag.redenZonderGezin(),
                PersoonWeergave.van(verslag.door()),
                verslag.op());
    }

    private static List<GenodigdeWeergave> mensen(List<UUID> ids, Casus casus) {
        return ids.stream()
                .map(id -> casus.gezin()
                        .lid(id)
                        .map(l -> new GenodigdeWeergave(id, l.naam(), null, true))
                        .orElseGet(() -> betrokkene(id, casus)))
                .toList();
    }

    /** Who stopped taking part stays in the list: it tells who was there. */
    private static GenodigdeWeergave betrokkene(UUID id, Casus casus) {
        var persoon = casus.kring().betrokkene(id).orElseThrow().persoon();
        return new GenodigdeWeergave(id, persoon.naam(), persoon.organisatie(), casus.isVanGezin(id));
    }

    private static String tijd(Instant moment) {
        return TIJD.format(moment.atZone(Door.HIER));
    }
}
