/** Searches what a running Schakel left behind (events, logs, mail) for anything that tells who a family is. */
@NullMarked
package nl.schakel.local.privacy;

import org.jspecify.annotations.NullMarked;
