/** The stored copies of participations, and the same rule of access as a query. */
@NullMarked
package nl.schakel.maatwerktafel.toegang.mongo;

import org.jspecify.annotations.NullMarked;
