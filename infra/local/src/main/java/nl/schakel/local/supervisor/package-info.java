/** Starts, watches and stops the processes of the stack on one machine. */
@NullMarked
package nl.schakel.local.supervisor;

import org.jspecify.annotations.NullMarked;
