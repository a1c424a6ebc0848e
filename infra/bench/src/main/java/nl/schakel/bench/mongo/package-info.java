/** The store, spoken to without anything in between. */
@NullMarked
package nl.schakel.bench.mongo;

import org.jspecify.annotations.NullMarked;
