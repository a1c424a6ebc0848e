/** Iedereen die meedeed, kijkt terug op hoe de hulp ging. Wat wij leren, blijft. */
@NullMarked
package nl.schakel.procesevaluatie;

import org.jspecify.annotations.NullMarked;
