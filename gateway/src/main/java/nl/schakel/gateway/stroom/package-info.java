/** The live stream: what changed, to whom may know it, never what it says. */
@NullMarked
package nl.schakel.gateway.stroom;

import org.jspecify.annotations.NullMarked;
