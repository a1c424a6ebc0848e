/** Wat wij leerden, los van het gezin waar het begon. Zuiver Java. */
@NullMarked
package nl.schakel.procesevaluatie.leerpunt.model;

import org.jspecify.annotations.NullMarked;
