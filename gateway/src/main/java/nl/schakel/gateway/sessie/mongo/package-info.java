/** Keeps sessions in MongoDB. */
@NullMarked
package nl.schakel.gateway.sessie.mongo;

import org.jspecify.annotations.NullMarked;
