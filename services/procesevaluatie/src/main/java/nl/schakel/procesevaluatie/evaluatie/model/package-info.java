/** De evaluatie van de hulp aan één gezin: wat er mag, in welke volgorde, en wat er dan gebeurt. Zuiver Java. */
@NullMarked
package nl.schakel.procesevaluatie.evaluatie.model;

import org.jspecify.annotations.NullMarked;
