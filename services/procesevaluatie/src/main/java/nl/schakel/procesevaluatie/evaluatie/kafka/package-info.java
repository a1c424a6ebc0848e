/** Gebeurtenissen van en naar evaluaties. */
@NullMarked
package nl.schakel.procesevaluatie.evaluatie.kafka;

import org.jspecify.annotations.NullMarked;
