/** The processes that are measured, and what they cost. */
@NullMarked
package nl.schakel.bench.stack;

import org.jspecify.annotations.NullMarked;
