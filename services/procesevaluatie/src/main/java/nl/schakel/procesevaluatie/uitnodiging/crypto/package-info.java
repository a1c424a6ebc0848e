/** Toeval en hashes van de machine. */
@NullMarked
package nl.schakel.procesevaluatie.uitnodiging.crypto;

import org.jspecify.annotations.NullMarked;
