/** Wat men met een evaluatie kan doen: één klasse per gebruik. Zonder Spring. */
@NullMarked
package nl.schakel.procesevaluatie.evaluatie.application;

import org.jspecify.annotations.NullMarked;
