/** Tables: how their parts are put together. */
@NullMarked
package nl.schakel.maatwerktafel.tafel;

import org.jspecify.annotations.NullMarked;
