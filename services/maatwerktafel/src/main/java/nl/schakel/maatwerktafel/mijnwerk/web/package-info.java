/** What waits for someone, over HTTP. */
@NullMarked
package nl.schakel.maatwerktafel.mijnwerk.web;

import org.jspecify.annotations.NullMarked;
