/** What one can do with rules and signals. No Spring. */
@NullMarked
package nl.schakel.maatwerktafel.regel.application;

import org.jspecify.annotations.NullMarked;
