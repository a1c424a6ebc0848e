/** Kleine hulp bij documenten, zonder te weten welke opslag dat is. */
@NullMarked
package nl.schakel.procesevaluatie.gedeeld.document;

import org.jspecify.annotations.NullMarked;
