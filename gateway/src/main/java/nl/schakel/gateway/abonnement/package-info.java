/** The door for partners' systems: abonnementen, how they go, and what was missed. */
@NullMarked
package nl.schakel.gateway.abonnement;

import org.jspecify.annotations.NullMarked;
