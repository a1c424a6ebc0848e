/** The numbers for beleid: how their parts are put together. */
@NullMarked
package nl.schakel.maatwerktafel.overzicht;

import org.jspecify.annotations.NullMarked;
