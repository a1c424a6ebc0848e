/** Who may see what. */
@NullMarked
package nl.schakel.maatwerktafel.toegang;

import org.jspecify.annotations.NullMarked;
