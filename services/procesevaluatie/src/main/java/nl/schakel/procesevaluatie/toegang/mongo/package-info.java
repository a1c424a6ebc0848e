/** De opslag van dit onderdeel in MongoDB. */
@NullMarked
package nl.schakel.procesevaluatie.toegang.mongo;

import org.jspecify.annotations.NullMarked;
