/** The numbers for beleid over HTTP. */
@NullMarked
package nl.schakel.maatwerktafel.overzicht.web;

import org.jspecify.annotations.NullMarked;
