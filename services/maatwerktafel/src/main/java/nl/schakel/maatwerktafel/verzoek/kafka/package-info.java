/** What requests hear from the plan and from who takes part in it. */
@NullMarked
package nl.schakel.maatwerktafel.verzoek.kafka;

import org.jspecify.annotations.NullMarked;
