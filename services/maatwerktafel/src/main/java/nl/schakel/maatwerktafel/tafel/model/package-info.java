/** De bijeenkomsten van de maatwerktafel. */
@NullMarked
package nl.schakel.maatwerktafel.tafel.model;

import org.jspecify.annotations.NullMarked;
