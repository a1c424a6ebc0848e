/** Reading the events of others, and our own. */
@NullMarked
package nl.schakel.maatwerktafel.gedeeld.bericht;

import org.jspecify.annotations.NullMarked;
