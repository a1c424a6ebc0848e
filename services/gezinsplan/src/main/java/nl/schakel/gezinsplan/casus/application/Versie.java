package nl.schakel.gezinsplan.casus.application;

import nl.schakel.gezinsplan.casus.model.Vaststelling;

/** A plan that was fixed, as far as somebody sees it. */
public record Versie(Vaststelling vaststelling, Gezien gezien) {}
