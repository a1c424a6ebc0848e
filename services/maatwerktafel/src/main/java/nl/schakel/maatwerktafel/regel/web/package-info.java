/** Rules and signals over HTTP. */
@NullMarked
package nl.schakel.maatwerktafel.regel.web;

import org.jspecify.annotations.NullMarked;
