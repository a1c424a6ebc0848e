/** Terugkijken op de hulp aan één gezin. */
@NullMarked
package nl.schakel.procesevaluatie.evaluatie;

import org.jspecify.annotations.NullMarked;
