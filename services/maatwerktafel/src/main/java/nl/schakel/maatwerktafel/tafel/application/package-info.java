/** What one can do with tables. No Spring. */
@NullMarked
package nl.schakel.maatwerktafel.tafel.application;

import org.jspecify.annotations.NullMarked;
