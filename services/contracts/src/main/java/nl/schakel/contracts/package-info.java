/** De gepubliceerde taal: welke gebeurtenissen er zijn en hoe hun gegevens eruitzien. Zonder Spring, zonder domeinklassen. */
@NullMarked
package nl.schakel.contracts;

import org.jspecify.annotations.NullMarked;
