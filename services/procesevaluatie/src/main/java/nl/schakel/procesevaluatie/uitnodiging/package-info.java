/** De toegang zonder account: een link per mail, een code, drie vragen. */
@NullMarked
package nl.schakel.procesevaluatie.uitnodiging;

import org.jspecify.annotations.NullMarked;
