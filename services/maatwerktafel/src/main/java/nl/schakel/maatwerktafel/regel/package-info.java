/** Rules and signals: how their parts are put together. */
@NullMarked
package nl.schakel.maatwerktafel.regel;

import org.jspecify.annotations.NullMarked;
