/** Calls to other services. */
@NullMarked
package nl.schakel.rest.client;

import org.jspecify.annotations.NullMarked;
