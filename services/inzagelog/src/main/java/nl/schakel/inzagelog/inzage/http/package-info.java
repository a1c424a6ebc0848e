/** Vraagt een dienst welke naam bij een id hoort. */
@NullMarked
package nl.schakel.inzagelog.inzage.http;

import org.jspecify.annotations.NullMarked;
