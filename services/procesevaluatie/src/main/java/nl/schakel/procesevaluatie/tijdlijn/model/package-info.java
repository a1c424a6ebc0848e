/** Wat er bij een gezin gebeurde, voor zover gebeurtenissen dat vertellen: code, datum en bron. */
@NullMarked
package nl.schakel.procesevaluatie.tijdlijn.model;

import org.jspecify.annotations.NullMarked;
