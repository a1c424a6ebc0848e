/** The login server of the first run: OpenID Connect with the people of the demo. */
@NullMarked
package nl.schakel.local.login;

import org.jspecify.annotations.NullMarked;
