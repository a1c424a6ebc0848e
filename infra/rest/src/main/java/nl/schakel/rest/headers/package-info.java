/** Headers that every answer has. */
@NullMarked
package nl.schakel.rest.headers;

import org.jspecify.annotations.NullMarked;
