/** Wat de diensten vertellen over wie bij hen keek. */
@NullMarked
package nl.schakel.inzagelog.inzage.kafka;

import org.jspecify.annotations.NullMarked;
