/** Logging in at the organisation's own login server, and out again. */
@NullMarked
package nl.schakel.gateway.login;

import org.jspecify.annotations.NullMarked;
