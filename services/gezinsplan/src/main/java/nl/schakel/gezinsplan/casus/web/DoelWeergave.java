package nl.schakel.gezinsplan.casus.web;

import java.util.List;
import java.util.UUID;
import nl.schakel.gezinsplan.casus.model.Doel;
import nl.schakel.gezinsplan.casus.model.Leefgebied;
import nl.schakel.gezinsplan.casus.model.Werkaantekening;
import org.jspecify.annotations.Nullable;

/** @param alleenDat true for who knows that this goal is there, and no more; then the rest is absent */
record DoelWeergave(
        UUID id,
        @Nullable Long versie,
        int nummer,
        @Nullable Boolean alleenDat,
        @Nullable String zin,
        @Nullable String vanNaam,
        @Nullable Leefgebied leefgebied,
        @Nullable Integer cijferStart,
        @Nullable Integer cijferNu,
        @Nullable Boolean bereikt,
        @Nullable List<ActieWeergave> acties,
        @Nullable WerkaantekeningWeergave werkaantekening,
        @Nullable WijzigingWeergave gewijzigdDoor) {

    record WerkaantekeningWeergave(String tekst, PersoonWeergave door, long versie) {

        static WerkaantekeningWeergave van(Werkaantekening werkaantekening) {
            return new WerkaantekeningWeergave(
                    werkaantekening.tekst(), PersoonWeergave.van(werkaantekening.door()), werkaantekening.versie());
        }
    }

    static DoelWeergave van(Doel doel, List<ActieWeergave> acties, boolean metWerkaantekening) {
        Werkaantekening werkaantekening = doel.werkaantekening();
        return new DoelWeergave(
                doel.id(), doel.versie(), doel.nummer(), null, doel.zin(), doel.van().naam(), doel.leefgebied(),
                doel.cijferStart(), doel.cijferNu(), doel.bereikt(), acties,
                metWerkaantekening && werkaantekening != null
                        ? WerkaantekeningWeergave.van(werkaantekening)
                        : null,
                WijzigingWeergave.alsErIs(doel.gewijzigd()));
    }

    static DoelWeergave alleenDat(Doel doel) {
        return new DoelWeergave(
                doel.id(), null, doel.nummer(), true, null, null, null, null, null, null, null, null, null);
    }
}
