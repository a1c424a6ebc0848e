/** Events that a service could not handle, for whoever has to look at them. */
@NullMarked
package nl.schakel.gateway.onverwerkt;

import org.jspecify.annotations.NullMarked;
