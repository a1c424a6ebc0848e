/** Completes the generated OpenAPI document so that it follows the NL API Design Rules. */
@NullMarked
package nl.schakel.rest.openapi;

import org.jspecify.annotations.NullMarked;
