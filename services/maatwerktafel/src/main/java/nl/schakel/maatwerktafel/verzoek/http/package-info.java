/** Questions to the plan. */
@NullMarked
package nl.schakel.maatwerktafel.verzoek.http;

import org.jspecify.annotations.NullMarked;
