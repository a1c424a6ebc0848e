/** What we ask of other services over HTTP. */
@NullMarked
package nl.schakel.gezinsplan.casus.http;

import org.jspecify.annotations.NullMarked;
