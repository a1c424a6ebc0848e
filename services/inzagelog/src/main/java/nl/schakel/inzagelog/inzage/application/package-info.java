/** Vastleggen en laten lezen wie keek. */
@NullMarked
package nl.schakel.inzagelog.inzage.application;

import org.jspecify.annotations.NullMarked;
