/** What rules hear: requests about them, and what was learned about them. */
@NullMarked
package nl.schakel.maatwerktafel.regel.kafka;

import org.jspecify.annotations.NullMarked;
