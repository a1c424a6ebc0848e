/** Evaluaties in MongoDB: één document per evaluatie, met haar gebeurtenissen. */
@NullMarked
package nl.schakel.procesevaluatie.evaluatie.mongo;

import org.jspecify.annotations.NullMarked;
