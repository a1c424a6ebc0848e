/** The pages of the web app and the theme of the gemeente. */
@NullMarked
package nl.schakel.gateway.webapp;

import org.jspecify.annotations.NullMarked;
