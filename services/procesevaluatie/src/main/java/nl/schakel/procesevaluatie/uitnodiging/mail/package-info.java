/** Mail naar buiten, over SMTP. */
@NullMarked
package nl.schakel.procesevaluatie.uitnodiging.mail;

import org.jspecify.annotations.NullMarked;
