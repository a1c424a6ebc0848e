/** Wat elk gebruik nodig heeft, ongeacht het onderdeel. */
@NullMarked
package nl.schakel.procesevaluatie.gedeeld.application;

import org.jspecify.annotations.NullMarked;
