/** The plan of one family: model, use cases, and the technologies around them. */
@NullMarked
package nl.schakel.gezinsplan.casus;

import org.jspecify.annotations.NullMarked;
