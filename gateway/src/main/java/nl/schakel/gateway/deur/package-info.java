/** What every answer at the door has: its headers, and the shape of a fault. */
@NullMarked
package nl.schakel.gateway.deur;

import org.jspecify.annotations.NullMarked;
