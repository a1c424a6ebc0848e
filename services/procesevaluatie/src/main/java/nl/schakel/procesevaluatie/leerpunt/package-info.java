/** Wat wij leerden. Na vrijgave leidt niets terug naar een gezin. */
@NullMarked
package nl.schakel.procesevaluatie.leerpunt;

import org.jspecify.annotations.NullMarked;
