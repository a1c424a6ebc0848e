/** Regels voor tekst die iemand intypt. */
@NullMarked
package nl.schakel.procesevaluatie.gedeeld.invoer;

import org.jspecify.annotations.NullMarked;
