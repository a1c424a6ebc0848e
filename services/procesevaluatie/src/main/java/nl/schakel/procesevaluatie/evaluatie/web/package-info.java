/** Evaluaties over HTTP. */
@NullMarked
package nl.schakel.procesevaluatie.evaluatie.web;

import org.jspecify.annotations.NullMarked;
