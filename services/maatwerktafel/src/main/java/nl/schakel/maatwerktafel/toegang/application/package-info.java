/** The one decision point of this service: who may do what, why, and its line in the access log. No Spring. */
@NullMarked
package nl.schakel.maatwerktafel.toegang.application;

import org.jspecify.annotations.NullMarked;
