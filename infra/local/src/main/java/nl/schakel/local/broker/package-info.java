/** A real Kafka broker of one node, in a JVM of its own, that keeps its data. */
@NullMarked
package nl.schakel.local.broker;

import org.jspecify.annotations.NullMarked;
