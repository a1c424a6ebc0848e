/** Requests in MongoDB, and everything that is read from them: agendas, earlier decisions, numbers. */
@NullMarked
package nl.schakel.maatwerktafel.verzoek.mongo;

import org.jspecify.annotations.NullMarked;
