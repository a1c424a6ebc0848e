/** Wat er met een verzoek gedaan kan worden, één klasse per handeling. No Spring. */
@NullMarked
package nl.schakel.maatwerktafel.verzoek.application;

import org.jspecify.annotations.NullMarked;
