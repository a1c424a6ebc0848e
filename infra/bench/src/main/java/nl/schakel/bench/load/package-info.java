/** Load with a clock of its own: an open model for latency, a closed loop for throughput. */
@NullMarked
package nl.schakel.bench.load;

import org.jspecify.annotations.NullMarked;
