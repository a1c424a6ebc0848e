/** An event of a partner: what it may say, and what becomes of it. */
@NullMarked
package nl.schakel.gateway.partnernieuws.model;

import org.jspecify.annotations.NullMarked;
