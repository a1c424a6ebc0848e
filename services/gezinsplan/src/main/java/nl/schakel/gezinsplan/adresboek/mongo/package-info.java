/** Where the address book is kept. */
@NullMarked
package nl.schakel.gezinsplan.adresboek.mongo;

import org.jspecify.annotations.NullMarked;
