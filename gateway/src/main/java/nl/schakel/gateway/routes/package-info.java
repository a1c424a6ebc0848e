/** The way to the services: token, time limits, breaker, bulkhead, rate limit. */
@NullMarked
package nl.schakel.gateway.routes;

import org.jspecify.annotations.NullMarked;
