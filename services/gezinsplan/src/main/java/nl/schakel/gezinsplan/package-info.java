/** One family, one plan. */
@NullMarked
package nl.schakel.gezinsplan;

import org.jspecify.annotations.NullMarked;
