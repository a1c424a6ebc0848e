/** Keeps the access log in MongoDB. */
@NullMarked
package nl.schakel.access.mongo;

import org.jspecify.annotations.NullMarked;
