/** De opslag van dit onderdeel in MongoDB. */
@NullMarked
package nl.schakel.inzagelog.toegang.mongo;

import org.jspecify.annotations.NullMarked;
