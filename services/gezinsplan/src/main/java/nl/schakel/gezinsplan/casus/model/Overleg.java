package nl.schakel.gezinsplan.casus.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * People around the family meet. Who is invited brings in what has to be talked about; of each point is written down what was said. The
 * version counts changes of when, where and who, and how it ended: the points have versions of their own, so notes never disturb planning.
 *
 * @param moment when it begins; the family is welcomed before that
 * @param genodigden ids of members of the family and of participants
 * @param verslag who were there; absent until it was held
 * @param redenVervallen why it was called off; absent otherwise
 * @param door who planned it
 */
public record Overleg(
        UUID id,
        long versie,
        Soort soort,
        Instant moment,
        String plaats,
        List<UUID> genodigden,
        List<Agendapunt> agenda,
        Stand stand,
        @Nullable Verslag verslag,
        @Nullable String redenVervallen,
        Persoon door,
        Wijziging gewijzigd)
        implements Onderdeel {

    public enum Soort {
        STARTOVERLEG,
        VOORTGANGSOVERLEG,
        EVALUATIE
    }

    public enum Stand {
        GEPLAND,
        GEHOUDEN,
        VERVALLEN
    }

    /** The family is welcomed before the others, and opens the meeting. */
    private static final int GEZIN_EERDER_SECONDEN = 15 * 60;

    public Overleg {
        genodigden = List.copyOf(genodigden);
        agenda = List.copyOf(agenda);
    }

    static Overleg gepland(
            UUID id, Soort soort, Instant moment, String plaats, List<UUID> genodigden, Door door) {
        return new Overleg(
                id, 1, soort, moment, plaats, genodigden, List.of(), Stand.GEPLAND, null, null, door.persoon(), door.wijziging());
    }

    public Instant gezinWelkom() {
        return moment.minusSeconds(GEZIN_EERDER_SECONDEN);
    }

    /** The day at the kitchen table. */
    public LocalDate dag() {
        return LocalDate.ofInstant(moment, Door.HIER);
    }

    public Optional<Agendapunt> punt(UUID puntId) {
        return agenda.stream().filter(p -> p.id().equals(puntId)).findFirst();
    }

    public boolean isGenodigd(UUID id) {
        return genodigden.contains(id);
    }

    /** Until the end of the day on which it was written down who were there; then the notes stay as they are. */
    public boolean neemtNotitiesAan(LocalDate vandaag) {
        return switch (stand) {
            case GEPLAND -> true;
            case GEHOUDEN -> verslag != null && !LocalDate.ofInstant(verslag.op(), Door.HIER).isBefore(vandaag);
            case VERVALLEN -> false;
        };
    }

    boolean isGeplandAls(Soort anderSoort, Instant anderMoment, String anderePlaats, List<UUID> anderen) {
        return soort == anderSoort && moment.equals(anderMoment) && plaats.equals(anderePlaats) && genodigden.equals(anderen);
    }

    Overleg verzet(Soort nieuw, Instant wanneer, String waar, List<UUID> wie, Door wieWijzigt) {
        return new Overleg(
                id, versie + 1, nieuw, wanneer, waar, wie, agenda, stand, verslag, redenVervallen, door, wieWijzigt.wijziging());
    }

    Overleg gehouden(Verslag nieuw, Door wieVastlegt) {
        return new Overleg(
                id, versie + 1, soort, moment, plaats, genodigden, agenda, Stand.GEHOUDEN, nieuw, null, door, wieVastlegt.wijziging());
    }

    Overleg vervallen(String reden, Door wieAfzegt) {
        return new Overleg(
                id, versie + 1, soort, moment, plaats, genodigden, agenda, Stand.VERVALLEN, null, reden, door, wieAfzegt.wijziging());
    }

    Overleg met(Agendapunt punt) {
        List<Agendapunt> nieuw = Lijsten.met(agenda, punt, Agendapunt::id);
        return new Overleg(
                id, versie, soort, moment, plaats, genodigden, nieuw, stand, verslag, redenVervallen, door, gewijzigd);
    }

    /**
     * Who were there.
     *
     * @param aanwezigen ids of members of the family and of participants
     * @param redenZonderGezin why nobody of the family was there; the family reads it word for word. Absent when somebody was
     */
    public record Verslag(List<UUID> aanwezigen, @Nullable String redenZonderGezin, Persoon door, Instant op) {

        public Verslag {
            aanwezigen = List.copyOf(aanwezigen);
        }

        public boolean zonderGezin() {
            return redenZonderGezin != null;
        }
    }
}
