/** Tables over HTTP. */
@NullMarked
package nl.schakel.maatwerktafel.tafel.web;

import org.jspecify.annotations.NullMarked;
