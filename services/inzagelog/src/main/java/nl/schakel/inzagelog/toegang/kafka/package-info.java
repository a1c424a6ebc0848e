/** Wie er bij een gezin komt of gaat. */
@NullMarked
package nl.schakel.inzagelog.toegang.kafka;

import org.jspecify.annotations.NullMarked;
