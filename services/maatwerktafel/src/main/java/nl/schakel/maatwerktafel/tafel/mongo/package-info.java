/** Tables and their agendas in MongoDB. */
@NullMarked
package nl.schakel.maatwerktafel.tafel.mongo;

import org.jspecify.annotations.NullMarked;
