/** Hoe een evaluatie er in een lijst uitziet. */
@NullMarked
package nl.schakel.procesevaluatie.evaluatie.weergave;

import org.jspecify.annotations.NullMarked;
