/** Wettelijke termijnen. Pure and tested by date; nothing else of the service is known here. */
@NullMarked
package nl.schakel.maatwerktafel.termijn;

import org.jspecify.annotations.NullMarked;
