/** Leerpunten in MongoDB, los van de evaluaties. */
@NullMarked
package nl.schakel.procesevaluatie.leerpunt.mongo;

import org.jspecify.annotations.NullMarked;
