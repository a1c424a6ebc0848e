/** Woorden die meer dan één onderdeel van deze dienst gebruikt. */
@NullMarked
package nl.schakel.procesevaluatie.gedeeld.model;

import org.jspecify.annotations.NullMarked;
