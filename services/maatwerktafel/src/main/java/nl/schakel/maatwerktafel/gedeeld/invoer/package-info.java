/** What people type, and what they read when it did not work. */
@NullMarked
package nl.schakel.maatwerktafel.gedeeld.invoer;

import org.jspecify.annotations.NullMarked;
