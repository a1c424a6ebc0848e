/** What every use case of this service answers with. */
@NullMarked
package nl.schakel.maatwerktafel.gedeeld.application;

import org.jspecify.annotations.NullMarked;
