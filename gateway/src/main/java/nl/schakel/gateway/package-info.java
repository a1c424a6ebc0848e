/** The only door of Schakel. */
@NullMarked
package nl.schakel.gateway;

import org.jspecify.annotations.NullMarked;
