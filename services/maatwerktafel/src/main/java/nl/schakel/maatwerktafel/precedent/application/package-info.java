/** Eerdere besluiten, zonder gezin. No Spring. */
@NullMarked
package nl.schakel.maatwerktafel.precedent.application;

import org.jspecify.annotations.NullMarked;
