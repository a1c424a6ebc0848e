/** Receives every mail that the stack sends and shows it on a page. Nothing leaves the machine. */
@NullMarked
package nl.schakel.local.mailbox;

import org.jspecify.annotations.NullMarked;
