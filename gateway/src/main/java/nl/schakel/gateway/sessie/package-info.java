/** Who is logged in: a cookie in the browser, the tokens only here. */
@NullMarked
package nl.schakel.gateway.sessie;

import org.jspecify.annotations.NullMarked;
