/** People with an account and their organisations, as the functional administrator keeps them. */
@NullMarked
package nl.schakel.gezinsplan.adresboek;

import org.jspecify.annotations.NullMarked;
