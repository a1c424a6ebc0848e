/** Regels van inzage, en hoe wij ze aan een gezin vertellen. Zuiver Java. */
@NullMarked
package nl.schakel.inzagelog.inzage.model;

import org.jspecify.annotations.NullMarked;
