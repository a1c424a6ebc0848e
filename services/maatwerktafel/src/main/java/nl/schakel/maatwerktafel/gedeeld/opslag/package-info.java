/** What the stores of all aggregates share; the driver itself is known only to the {@code mongo} packages. */
@NullMarked
package nl.schakel.maatwerktafel.gedeeld.opslag;

import org.jspecify.annotations.NullMarked;
