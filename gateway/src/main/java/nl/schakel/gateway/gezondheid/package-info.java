/** What is behind the gateway, and whether it answers. */
@NullMarked
package nl.schakel.gateway.gezondheid;

import org.jspecify.annotations.NullMarked;
