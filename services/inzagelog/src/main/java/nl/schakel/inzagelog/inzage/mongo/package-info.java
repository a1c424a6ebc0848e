/** De opslag van dit onderdeel in MongoDB. */
@NullMarked
package nl.schakel.inzagelog.inzage.mongo;

import org.jspecify.annotations.NullMarked;
