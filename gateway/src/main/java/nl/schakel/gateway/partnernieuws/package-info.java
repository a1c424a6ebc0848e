/** What the systems of partners tell us: looked at, kept, passed on, and answered. */
@NullMarked
package nl.schakel.gateway.partnernieuws;

import org.jspecify.annotations.NullMarked;
