/** Settings that are the same for every service. */
@NullMarked
package nl.schakel.rest.defaults;

import org.jspecify.annotations.NullMarked;
