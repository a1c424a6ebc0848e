/** Gebeurtenissen van leerpunten. */
@NullMarked
package nl.schakel.procesevaluatie.leerpunt.kafka;

import org.jspecify.annotations.NullMarked;
