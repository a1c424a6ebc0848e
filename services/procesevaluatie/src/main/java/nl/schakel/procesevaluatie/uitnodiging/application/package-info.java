/** Wat er met een link en een code kan. Zonder Spring. */
@NullMarked
package nl.schakel.procesevaluatie.uitnodiging.application;

import org.jspecify.annotations.NullMarked;
