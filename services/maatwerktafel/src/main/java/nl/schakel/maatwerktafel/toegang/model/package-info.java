/** Who takes part in which family's case, as {@code gezinsplan} published it. */
@NullMarked
package nl.schakel.maatwerktafel.toegang.model;

import org.jspecify.annotations.NullMarked;
