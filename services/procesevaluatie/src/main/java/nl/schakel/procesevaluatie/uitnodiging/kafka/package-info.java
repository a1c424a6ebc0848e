/** Van gebeurtenis naar uitnodiging. */
@NullMarked
package nl.schakel.procesevaluatie.uitnodiging.kafka;

import org.jspecify.annotations.NullMarked;
