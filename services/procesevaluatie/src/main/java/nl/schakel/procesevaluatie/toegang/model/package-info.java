/** Wie wat mag in deze dienst, en waarom. Zuiver Java. */
@NullMarked
package nl.schakel.procesevaluatie.toegang.model;

import org.jspecify.annotations.NullMarked;
