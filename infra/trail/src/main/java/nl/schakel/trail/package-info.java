/** Hands the access log of a service on to the inzagelog, where the family reads it. */
@NullMarked
package nl.schakel.trail;

import org.jspecify.annotations.NullMarked;
