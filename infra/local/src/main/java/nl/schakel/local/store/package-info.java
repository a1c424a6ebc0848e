/** A MongoDB-compatible store on one H2 file that commits before every reply. For a first run, not for real use. */
@NullMarked
package nl.schakel.local.store;

import org.jspecify.annotations.NullMarked;
