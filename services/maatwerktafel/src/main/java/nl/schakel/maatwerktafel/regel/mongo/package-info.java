/** Rules and signals in MongoDB. */
@NullMarked
package nl.schakel.maatwerktafel.regel.mongo;

import org.jspecify.annotations.NullMarked;
