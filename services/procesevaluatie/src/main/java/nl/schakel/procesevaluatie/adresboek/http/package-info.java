/** Wat wij aan het gezinsplan vragen: wie iemand is en hoe een gezin heet. */
@NullMarked
package nl.schakel.procesevaluatie.adresboek.http;

import org.jspecify.annotations.NullMarked;
