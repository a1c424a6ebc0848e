/** Faults of the store, as answers. */
@NullMarked
package nl.schakel.rest.mongo;

import org.jspecify.annotations.NullMarked;
