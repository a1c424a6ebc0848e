/** What an abonnement is and what may happen to it. Pure. */
@NullMarked
package nl.schakel.gateway.abonnement.model;

import org.jspecify.annotations.NullMarked;
