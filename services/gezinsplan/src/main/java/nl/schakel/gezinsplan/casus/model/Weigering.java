package nl.schakel.gezinsplan.casus.model;

/** Why something could not be. The sentence is for who asked: plain words, and what can be done instead. */
public sealed interface Weigering permits Planweigering, Kringweigering, Overlegweigering {

    String zin();
}
