/** Tells our services what a partner told, and hears what became of it. */
@NullMarked
package nl.schakel.gateway.partnernieuws.kafka;

import org.jspecify.annotations.NullMarked;
