/** Reads what a request brings: strict JSON with all faults at once, and the argument types of {@code nl.schakel.rest}. */
@NullMarked
package nl.schakel.rest.input;

import org.jspecify.annotations.NullMarked;
