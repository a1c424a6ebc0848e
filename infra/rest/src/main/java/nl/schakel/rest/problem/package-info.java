/** Every fault as problem+json (RFC 9457), in Dutch, also those that no controller sees. */
@NullMarked
package nl.schakel.rest.problem;

import org.jspecify.annotations.NullMarked;
