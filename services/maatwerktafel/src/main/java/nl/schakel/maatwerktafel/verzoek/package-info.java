/** Requests: how their parts are put together. */
@NullMarked
package nl.schakel.maatwerktafel.verzoek;

import org.jspecify.annotations.NullMarked;
