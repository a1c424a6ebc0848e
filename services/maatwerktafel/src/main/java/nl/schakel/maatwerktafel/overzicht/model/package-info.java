/** Cijfers zonder gezinnen. */
@NullMarked
package nl.schakel.maatwerktafel.overzicht.model;

import org.jspecify.annotations.NullMarked;
