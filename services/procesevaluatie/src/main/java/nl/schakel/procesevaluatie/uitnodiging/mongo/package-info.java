/** De opslag van dit onderdeel in MongoDB. */
@NullMarked
package nl.schakel.procesevaluatie.uitnodiging.mongo;

import org.jspecify.annotations.NullMarked;
