/** What every aggregate of this service shares: who did it, why it changes, how it ended. */
@NullMarked
package nl.schakel.maatwerktafel.gedeeld.model;

import org.jspecify.annotations.NullMarked;
