/** De link in de mail: wie hem opent, wat een code doet, en wanneer het ophoudt. Zuiver Java. */
@NullMarked
package nl.schakel.procesevaluatie.uitnodiging.model;

import org.jspecify.annotations.NullMarked;
