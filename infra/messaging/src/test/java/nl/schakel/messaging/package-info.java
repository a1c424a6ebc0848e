@NullMarked
package nl.schakel.messaging;

import org.jspecify.annotations.NullMarked;
