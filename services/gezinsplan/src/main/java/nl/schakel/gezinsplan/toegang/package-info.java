/** Who may do and see what in a family's plan. Decided here and nowhere else. */
@NullMarked
package nl.schakel.gezinsplan.toegang;

import org.jspecify.annotations.NullMarked;
