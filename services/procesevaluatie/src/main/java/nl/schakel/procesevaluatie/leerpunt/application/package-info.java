/** Leerpunten lezen en vrijgeven. Zonder Spring. */
@NullMarked
package nl.schakel.procesevaluatie.leerpunt.application;

import org.jspecify.annotations.NullMarked;
