/**
 * What a controller of any service uses: argument types, the exceptions that become problem+json, paging, and the
 * client for calls to another service. How these work is in the packages below, which services don't touch.
 */
@NullMarked
package nl.schakel.rest;

import org.jspecify.annotations.NullMarked;
