/** Wat beleid over de regels te zien krijgt. No Spring. */
@NullMarked
package nl.schakel.maatwerktafel.overzicht.application;

import org.jspecify.annotations.NullMarked;
