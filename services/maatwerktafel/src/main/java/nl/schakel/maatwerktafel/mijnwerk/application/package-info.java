/** Wat er op iemand wacht. No Spring. */
@NullMarked
package nl.schakel.maatwerktafel.mijnwerk.application;

import org.jspecify.annotations.NullMarked;
