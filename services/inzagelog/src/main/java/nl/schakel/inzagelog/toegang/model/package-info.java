/** Wie bij een gezin hoort. Zuiver Java. */
@NullMarked
package nl.schakel.inzagelog.toegang.model;

import org.jspecify.annotations.NullMarked;
