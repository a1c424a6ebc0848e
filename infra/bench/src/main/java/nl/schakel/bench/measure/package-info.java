/** One class per measure: its arms, its rounds. */
@NullMarked
package nl.schakel.bench.measure;

import org.jspecify.annotations.NullMarked;
