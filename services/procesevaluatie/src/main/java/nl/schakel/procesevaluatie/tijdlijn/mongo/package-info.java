/** De opslag van dit onderdeel in MongoDB. */
@NullMarked
package nl.schakel.procesevaluatie.tijdlijn.mongo;

import org.jspecify.annotations.NullMarked;
