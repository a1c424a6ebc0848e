/** The other service: hears an event, writes, and says when. */
@NullMarked
package nl.schakel.bench.consumer;

import org.jspecify.annotations.NullMarked;
