/** Measures Schakel beside its peers. A tool: nothing of it is part of the product. */
@NullMarked
package nl.schakel.bench;

import org.jspecify.annotations.NullMarked;
