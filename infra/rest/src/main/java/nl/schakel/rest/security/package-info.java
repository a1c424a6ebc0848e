/** Checks the token of a request and tells who asks. */
@NullMarked
package nl.schakel.rest.security;

import org.jspecify.annotations.NullMarked;
