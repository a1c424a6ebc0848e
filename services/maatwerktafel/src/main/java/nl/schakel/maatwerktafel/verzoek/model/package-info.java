/** Het verzoek om maatwerk, van concept tot besluit. Pure: imports only the JDK and the shared model. */
@NullMarked
package nl.schakel.maatwerktafel.verzoek.model;

import org.jspecify.annotations.NullMarked;
