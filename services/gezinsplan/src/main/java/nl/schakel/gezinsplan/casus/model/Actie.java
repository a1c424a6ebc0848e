package nl.schakel.gezinsplan.casus.model;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An agreement: who does what, and when it is done.
 *
 * @param doelId the goal it serves; absent for what just has to be done
 * @param gewijzigd who changed anything of it last
 * @param geschreven who wrote these words; absent for actions that were there before this was kept
 */
public record Actie(
        UUID id,
        long versie,
        @Nullable UUID doelId,
        Verantwoordelijke verantwoordelijke,
        String wat,
        @Nullable LocalDate uiterlijk,
        ActieStatus status,
        @Nullable String nietGeluktReden,
        @Nullable Blokkade blokkade,
        @Nullable UitBesluit uitBesluit,
        Wijziging gewijzigd,
        @Nullable Wijziging geschreven)
        implements Onderdeel {

    static Actie afgesproken(
            UUID id, @Nullable UUID doelId, Verantwoordelijke wie, String wat, @Nullable LocalDate uiterlijk,
            @Nullable UitBesluit uitBesluit, Door door) {
        return new Actie(
                id, 1, doelId, wie, wat, uiterlijk, ActieStatus.OPEN, null, null, uitBesluit, door.wijziging(),
                door.wijziging());
    }

    public Optional<Blokkade> openBlokkade() {
        return Optional.ofNullable(blokkade).filter(Blokkade::open);
    }

    public boolean isVan(String persoonId) {
        return persoonId.equals(verantwoordelijke.persoonId());
    }

    boolean zegtHetzelfdeAls(Actie andere) {
        return wat.equals(andere.wat)
                && Objects.equals(uiterlijk, andere.uiterlijk)
                && verantwoordelijke.equals(andere.verantwoordelijke);
    }

    Actie gewijzigd(String nieuw, @Nullable LocalDate datum, Verantwoordelijke wie, Door door) {
        return new Actie(
                id, versie + 1, doelId, wie, nieuw, datum, status, nietGeluktReden, blokkade, uitBesluit,
                door.wijziging(), nieuw.equals(wat) ? geschreven : door.wijziging());
    }

    Actie metTekstUitBesluit(String tekst, Door door) {
        UitBesluit bron = uitBesluit == null
                ? null
                : new UitBesluit(uitBesluit.verzoekId(), uitBesluit.voorwaardeId(), false);
        return new Actie(
                id, versie + 1, doelId, verantwoordelijke, tekst, uiterlijk, status, nietGeluktReden, blokkade, bron,
                door.wijziging(), door.wijziging());
    }

    Actie metStatus(ActieStatus nieuw, @Nullable String reden, @Nullable Blokkade nieuweBlokkade, Door door) {
        return new Actie(
                id, versie + 1, doelId, verantwoordelijke, wat, uiterlijk, nieuw, reden, nieuweBlokkade, uitBesluit,
                door.wijziging(), geschreven);
    }

    /** News from the maatwerktafel changes nothing that people write here, so it does not count as a version. */
    Actie metNieuws(Blokkade bijgewerkt) {
        return new Actie(
                id, versie, doelId, verantwoordelijke, wat, uiterlijk, status, nietGeluktReden, bijgewerkt, uitBesluit,
                gewijzigd, geschreven);
    }
}
