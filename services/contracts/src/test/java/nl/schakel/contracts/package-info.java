@NullMarked
package nl.schakel.contracts;

import org.jspecify.annotations.NullMarked;
