/** Earlier decisions: how their parts are put together. */
@NullMarked
package nl.schakel.maatwerktafel.precedent;

import org.jspecify.annotations.NullMarked;
