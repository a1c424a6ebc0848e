/** Wat er op iemand wacht. */
@NullMarked
package nl.schakel.procesevaluatie.mijnwerk;

import org.jspecify.annotations.NullMarked;
