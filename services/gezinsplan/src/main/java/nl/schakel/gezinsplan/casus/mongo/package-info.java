/** Where casussen are kept. */
@NullMarked
package nl.schakel.gezinsplan.casus.mongo;

import org.jspecify.annotations.NullMarked;
