/** Het gezin ziet wie in zijn plan keek, wat die deed en waarom dat mocht. */
@NullMarked
package nl.schakel.inzagelog;

import org.jspecify.annotations.NullMarked;
