/** Earlier decisions over HTTP. */
@NullMarked
package nl.schakel.maatwerktafel.precedent.web;

import org.jspecify.annotations.NullMarked;
