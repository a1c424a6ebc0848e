/** De API. */
@NullMarked
package nl.schakel.inzagelog.inzage.web;

import org.jspecify.annotations.NullMarked;
