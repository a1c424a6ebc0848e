package nl.schakel.gezinsplan.casus.model;

/** A part of the plan that people change on its own. Only two changes to the same part can conflict. */
public sealed interface Onderdeel permits Gezinslid, Wens, Doel, Werkaantekening, Actie, Betrokkene, Overleg, Agendapunt {

    /** Counts the changes of this part, from 1. */
    long versie();
}
