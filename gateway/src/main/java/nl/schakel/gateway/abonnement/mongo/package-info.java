/** Keeps abonnementen in MongoDB. */
@NullMarked
package nl.schakel.gateway.abonnement.mongo;

import org.jspecify.annotations.NullMarked;
