/** What waits for someone: how its parts are put together. */
@NullMarked
package nl.schakel.maatwerktafel.mijnwerk;

import org.jspecify.annotations.NullMarked;
