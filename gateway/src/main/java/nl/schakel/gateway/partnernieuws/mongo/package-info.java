/** Keeps events of partners in MongoDB, each with what it has to tell our services. */
@NullMarked
package nl.schakel.gateway.partnernieuws.mongo;

import org.jspecify.annotations.NullMarked;
