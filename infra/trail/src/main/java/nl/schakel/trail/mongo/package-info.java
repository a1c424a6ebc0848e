/** Keeps packets until they are sent. */
@NullMarked
package nl.schakel.trail.mongo;

import org.jspecify.annotations.NullMarked;
