package nl.schakel.trail;

import java.util.List;
import nl.schakel.access.Nalevering.Geschreven;

/** Packets of lines, stored with the event that carries them. */
public interface Pakketten {

    /** Returns once these will reach the inzagelog, whatever happens to this program. The same lines twice are one packet. */
    void bewaar(List<Geschreven> regels);
}
