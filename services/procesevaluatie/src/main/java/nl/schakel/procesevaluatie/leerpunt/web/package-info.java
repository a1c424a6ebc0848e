/** Leerpunten over HTTP. */
@NullMarked
package nl.schakel.procesevaluatie.leerpunt.web;

import org.jspecify.annotations.NullMarked;
