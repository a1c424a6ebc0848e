/** Requests over HTTP. */
@NullMarked
package nl.schakel.maatwerktafel.verzoek.web;

import org.jspecify.annotations.NullMarked;
