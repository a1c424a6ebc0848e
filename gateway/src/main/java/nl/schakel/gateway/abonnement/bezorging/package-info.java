/** Brings events to partners: reads the topics, decides who hears what, and knocks until it is taken. */
@NullMarked
package nl.schakel.gateway.abonnement.bezorging;

import org.jspecify.annotations.NullMarked;
